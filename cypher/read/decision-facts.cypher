// What is known of an entity, another and a claim, before something is decided of them; null for what there isn't. With
// all names of the entity, and the entities that are called by a name with this key.
OPTIONAL MATCH (e:Entity {id: $entity})
OPTIONAL MATCH (o:Entity {id: $other})
OPTIONAL MATCH (c:Claim {id: $claim})
OPTIONAL MATCH (s:Sentence)-[:STATES]->(c)
OPTIONAL MATCH (c)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (c)-[:OBJECT]->(object:Entity)
RETURN e {.id, .kind, .name} AS entity, o {.id, .kind, .name} AS other,
  c {.type, .statement, sentence: s.text} AS claim,
  subject {.id, .kind, .name} AS subject, object {.id, .kind, .name} AS object,
  COLLECT { MATCH (n:Alias)-[:NAMES]->(e) RETURN n.surface ORDER BY n.surface } AS names,
  COLLECT {
    MATCH (n:Alias {key: $key})-[:NAMES]->(b:Entity) WHERE n.surface = b.name
    RETURN b {.id, .kind, .name} ORDER BY b.id
  } AS bearers
