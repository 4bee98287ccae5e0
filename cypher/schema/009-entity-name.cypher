CREATE RANGE INDEX entityName IF NOT EXISTS FOR (e:Entity) ON (e.name)
