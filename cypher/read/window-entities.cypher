// Names and kinds of the entities with these ids, in no order.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.name AS name, e.kind AS kind
