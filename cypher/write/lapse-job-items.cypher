// Ends the time of the items that these owners have in their hands.
MATCH (i:JobItem)
WHERE i.leaseUntil >= timestamp() AND i.owner IN $owners
SET i.leaseUntil = 0
RETURN i.id AS id
