// Pairs of an entity with these ids and another for which articles define the same short form, or which the lexicon
// calls so; in order of the ids and the short form.
UNWIND $ids AS id
CALL (id) {
  MATCH (one:Definition {to: id})
  MATCH (other:Definition {surface: one.surface}) WHERE other.to <> id
  RETURN other.to AS rival, one.surface AS surface, false AS listed
  UNION
  MATCH (one:Definition {to: id}) WHERE one.rival IS NOT NULL
  RETURN one.rival AS rival, one.surface AS surface, true AS listed
  UNION
  MATCH (one:Definition {rival: id})
  RETURN one.to AS rival, one.surface AS surface, true AS listed
}
MATCH (e:Entity {id: id})
MATCH (other:Entity {id: rival})
RETURN DISTINCT id, rival, surface, listed ORDER BY id, rival, surface
