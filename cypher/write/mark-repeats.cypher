// Marks what articles of one story repeat: an entity that an earlier one of them holds too, a claim that an earlier one
// makes of the same ends. Each story is the ids of its articles, in their order. Gives the entities and the relations that
// their articles hold.
UNWIND $stories AS story
CALL (story) {
  UNWIND range(0, size(story) - 1) AS at
  MATCH (:Article {id: story[at]})-[h:HOLDS]->(e:Entity)
  WITH e, h, at ORDER BY at
  WITH e, collect(h) AS holds
  FOREACH (h IN holds[..1] | REMOVE h.repeated)
  FOREACH (h IN holds[1..] | SET h.repeated = true)
  RETURN collect(e {.id, .kind}) AS entities
}
CALL (story) {
  UNWIND range(0, size(story) - 1) AS at
  MATCH (c:Claim {articleId: story[at]})
  OPTIONAL MATCH (c)-[:SUBJECT]->(subject:Entity)
  OPTIONAL MATCH (c)-[:OBJECT]->(object:Entity)
  WITH c, at, coalesce(c.relation, c.type + '|' + coalesce(subject.id, '') + '|' + coalesce(object.id, '')) AS said
  WITH said, min(at) AS first, collect({claim: c, at: at}) AS told
  UNWIND told AS one
  WITH one.claim AS c, one.at > first AS repeated
  SET c.repeated = CASE WHEN repeated THEN true END
  RETURN collect(DISTINCT c.relation) AS relations
}
RETURN entities, relations
