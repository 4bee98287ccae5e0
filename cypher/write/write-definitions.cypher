// Says that articles define short forms. What stands for what is settled later.
UNWIND $definitions AS row
MATCH (a:Article {id: row.article})
MERGE (d:Definition {id: row.id})
ON CREATE SET d.surface = row.surface, d.from = row.from, d.to = row.to, d.kind = row.kind, d.family = row.family
SET d.rival = row.rival, d.changed = true
CREATE (a)-[:DEFINES]->(d)
