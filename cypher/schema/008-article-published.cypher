CREATE RANGE INDEX articlePublished IF NOT EXISTS FOR (a:Article) ON (a.published)
