CREATE RANGE INDEX claimRelation IF NOT EXISTS FOR (c:Claim) ON (c.relation)
