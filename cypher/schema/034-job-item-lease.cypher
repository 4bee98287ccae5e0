CREATE RANGE INDEX jobItemLease IF NOT EXISTS FOR (i:JobItem) ON (i.leaseUntil)
