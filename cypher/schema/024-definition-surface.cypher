CREATE RANGE INDEX definitionSurface IF NOT EXISTS FOR (d:Definition) ON (d.surface)
