// Adds to the entities that more than so many articles hold what new articles say of them, so that the others need not be
// looked at; leaves alone those that are new and those of which the articles say another description or family. Gives the
// ids of the entities that are settled by it.
UNWIND $additions AS row
MATCH (e:Entity {id: row.id})
WHERE COUNT { (e)<-[:HOLDS]-() } > $most AND e.name IS NOT NULL AND e.articleCount IS NOT NULL
  AND all(description IN row.descriptions WHERE description = e.description)
  AND all(family IN row.families WHERE family = e.family)
WITH e, row, e.firstDay + '|' + e.firstSeen AS first, e.lastDay + '|' + e.lastSeen AS last,
  COLLECT {
    MATCH (n:Alias)-[:NAMES]->(e)
    RETURN n.surface ORDER BY n.known DESC, n.named DESC, n.uses DESC, n.surface LIMIT 1
  }[0] AS name
WITH e, row, name, CASE WHEN first <= row.first OR row.first IS NULL THEN first ELSE row.first END AS first,
  CASE WHEN last >= row.last OR row.last IS NULL THEN last ELSE row.last END AS last
SET e.unreviewed = CASE WHEN e.name <> name THEN true ELSE e.unreviewed END, e.name = name,
  e.articleCount = e.articleCount + row.articles, e.mentionCount = e.mentionCount + row.mentions,
  e.firstSeen = split(first, '|')[1], e.firstDay = split(first, '|')[0],
  e.lastSeen = split(last, '|')[1], e.lastDay = split(last, '|')[0]
RETURN e.id AS id
