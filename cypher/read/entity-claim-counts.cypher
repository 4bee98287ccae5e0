// How many claims there are about an entity of each family that no earlier article of their story makes, each counted once.
UNWIND $families AS family
MATCH (e:Entity) WHERE e.id IN family.members
MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.repeated IS NULL
RETURN family.parent AS id, count(DISTINCT c) AS count
