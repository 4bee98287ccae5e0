CREATE RANGE INDEX claimStatement IF NOT EXISTS FOR (c:Claim) ON (c.statement)
