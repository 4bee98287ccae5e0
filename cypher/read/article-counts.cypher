// How many sentences, mentions, entities and claims each article has.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id,
  COUNT { (a)-[:HAS]->(:Sentence) } AS sentences,
  COUNT { (a)-[:HAS]->(:Sentence)-[:MENTIONS]->(:Entity) } AS mentions,
  COUNT { (a)-[:HOLDS]->(:Entity) } AS entities,
  COUNT { MATCH (c:Claim {articleId: a.id}) } AS claims
