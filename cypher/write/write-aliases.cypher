// Adds to the counts of names what articles give of them.
UNWIND $aliases AS row
MERGE (n:Alias {id: row.id})
ON CREATE SET n.surface = row.surface, n.key = row.key, n.language = row.language,
  n.articles = 0, n.uses = 0, n.named = 0, n.known = 0, n.fresh = true
SET n.source = row.source, n.articles = n.articles + row.articles, n.uses = n.uses + row.uses,
  n.named = n.named + row.named, n.known = n.known + row.known
WITH n, row WHERE n.fresh
REMOVE n.fresh
WITH n, row
MATCH (e:Entity {id: row.entity})
CREATE (n)-[:NAMES]->(e)
