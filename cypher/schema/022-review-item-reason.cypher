CREATE RANGE INDEX reviewItemReason IF NOT EXISTS FOR (i:ReviewItem) ON (i.reason)
