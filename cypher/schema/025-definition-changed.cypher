CREATE RANGE INDEX definitionChanged IF NOT EXISTS FOR (d:Definition) ON (d.changed)
