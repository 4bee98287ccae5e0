CREATE RANGE INDEX entityFamily IF NOT EXISTS FOR (e:Entity) ON (e.family)
