// Makes articles reprints of the first of their story; without a story, an article is the first itself. What they define
// is to be settled anew.
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
SET a.story = row.story
WITH a, row
CALL (a) { MATCH (a)-[old:REPRINTS]->() DELETE old }
CALL (a) { MATCH (a)-[:DEFINES]->(d:Definition) SET d.changed = true }
WITH a, row WHERE row.story IS NOT NULL
MATCH (first:Article {id: row.story})
MERGE (a)-[:REPRINTS]->(first)
