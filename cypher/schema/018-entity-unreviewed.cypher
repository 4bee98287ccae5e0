CREATE RANGE INDEX entityUnreviewed IF NOT EXISTS FOR (e:Entity) ON (e.unreviewed)
