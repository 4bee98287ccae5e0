CREATE RANGE INDEX bandChanged IF NOT EXISTS FOR (b:Band) ON (b.changed)
