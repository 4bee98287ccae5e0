CREATE RANGE INDEX definitionTo IF NOT EXISTS FOR (d:Definition) ON (d.to)
