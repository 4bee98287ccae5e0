// Takes out all that these articles hold: sentences, mentions, claims, definitions, bands, their
// share of aliases. Entities stay, to be settled later. The other articles of their stories count for themselves until they
// are matched anew. Gives the ids of the relations that lost claims.
UNWIND $ids AS id
MATCH (a:Article {id: id})
WITH a, COLLECT { MATCH (c:Claim {articleId: a.id}) WHERE c.relation IS NOT NULL RETURN DISTINCT c.relation } AS relations
CALL (a) {
  MATCH (a)-[h:HOLDS]->(e:Entity)
  UNWIND range(0, size(h.surfaces) - 1) AS i
  MATCH (n:Alias {id: e.id + '|' + h.surfaces[i]})
  SET n.articles = n.articles - 1, n.uses = n.uses - h.uses[i],
    n.named = n.named - CASE WHEN n.surface = h.name THEN 1 ELSE 0 END,
    n.known = n.known - CASE WHEN n.surface = h.name AND h.known THEN 1 ELSE 0 END
}
CALL (a) { MATCH (a)-[h:HOLDS]->(:Entity) DELETE h }
CALL (a) { MATCH (c:Claim {articleId: a.id}) DETACH DELETE c }
CALL (a) { MATCH (a)-[:HAS]->(s:Sentence) DETACH DELETE s }
CALL (a) { MATCH (a)-[defines:DEFINES]->(d:Definition) SET d.changed = true DELETE defines }
CALL (a) { MATCH (a)-[banded:BANDED]->(b:Band) SET b.changed = true DELETE banded }
CALL (a) {
  MATCH (other:Article {story: coalesce(a.story, a.id)})
  CALL (other) { MATCH (other)-[h:HOLDS]->(:Entity) WHERE h.repeated REMOVE h.repeated }
  CALL (other) { MATCH (c:Claim {articleId: other.id}) WHERE c.repeated REMOVE c.repeated }
}
SET a = {id: a.id}
RETURN relations
