CREATE RANGE INDEX articleJudged IF NOT EXISTS FOR (a:Article) ON (a.isJudged)
