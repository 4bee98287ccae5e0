CREATE RANGE INDEX definitionRival IF NOT EXISTS FOR (d:Definition) ON (d.rival)
