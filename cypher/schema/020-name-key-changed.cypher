CREATE RANGE INDEX nameKeyChanged IF NOT EXISTS FOR (k:NameKey) ON (k.changed)
