// How many articles of a period name an entity of each family, each counted once, and those of one story together once.
UNWIND $families AS family
MATCH (e:Entity) WHERE e.id IN family.members
MATCH (e)<-[:HOLDS]-(a:Article)
WHERE ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
RETURN family.parent AS id, count(DISTINCT coalesce(a.story, a.id)) AS count
