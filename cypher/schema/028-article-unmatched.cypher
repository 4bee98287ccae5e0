CREATE RANGE INDEX articleUnmatched IF NOT EXISTS FOR (a:Article) ON (a.unmatched)
