CREATE RANGE INDEX claimArticle IF NOT EXISTS FOR (c:Claim) ON (c.articleId)
