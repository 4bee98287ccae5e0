// Notes that entities are to be compared with others once more.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.unreviewed = true
