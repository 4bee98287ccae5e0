// Those who have items in their hands, as far as their time is not over.
MATCH (i:JobItem)
WHERE i.leaseUntil >= timestamp()
RETURN DISTINCT i.owner AS owner
