CREATE RANGE INDEX articleStale IF NOT EXISTS FOR (a:Article) ON (a.stale)
