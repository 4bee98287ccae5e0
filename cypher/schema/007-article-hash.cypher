CREATE RANGE INDEX articleHash IF NOT EXISTS FOR (a:Article) ON (a.hash)
