// Says which entities articles hold, and which names they have for them.
UNWIND $entities AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.id})
CREATE (a)-[:HOLDS {
  mentions: row.mentions, name: row.name, known: row.known, description: row.description, family: row.family,
  surfaces: row.surfaces, uses: row.uses, published: a.published, publishedAt: a.publishedAt
}]->(e)
