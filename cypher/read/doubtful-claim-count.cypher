// How many claims are less sure than this, that nobody accepted, that no earlier article of their story makes and that
// stand between two entities.
MATCH (c:Claim)
WHERE c.confidence < $below AND c.repeated IS NULL AND c.accepted IS NULL AND c.relation IS NOT NULL
RETURN count(c) AS count
