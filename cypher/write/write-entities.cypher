// Says which entities articles hold, and counts the names that they have for them.
UNWIND $entities AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.id})
CREATE (a)-[:HOLDS {
  mentions: row.mentions, name: row.name, known: row.known, description: row.description, family: row.family,
  surfaces: [alias IN row.aliases | alias.surface], uses: [alias IN row.aliases | alias.uses],
  published: a.published, publishedAt: a.publishedAt
}]->(e)
WITH e, row
UNWIND row.aliases AS alias
MERGE (n:Alias {id: row.id + '|' + alias.surface})
ON CREATE SET n.surface = alias.surface, n.key = alias.key, n.language = alias.language,
  n.articles = 0, n.uses = 0, n.named = 0, n.known = 0
SET n.source = alias.source, n.articles = n.articles + 1, n.uses = n.uses + alias.uses,
  n.named = n.named + CASE WHEN alias.surface = row.name THEN 1 ELSE 0 END,
  n.known = n.known + CASE WHEN alias.surface = row.name AND row.known THEN 1 ELSE 0 END
MERGE (n)-[:NAMES]->(e)
