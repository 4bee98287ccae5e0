// How many claims there are about an entity of each family, each counted once.
UNWIND $families AS family
MATCH (e:Entity) WHERE e.id IN family.members
MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)
RETURN family.parent AS id, count(DISTINCT c) AS count
