CREATE RANGE INDEX claimConfidence IF NOT EXISTS FOR (c:Claim) ON (c.confidence)
