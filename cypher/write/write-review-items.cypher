// Replaces the review items that concern the entities with these ids.
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:CONCERNS]-(i:ReviewItem)
  WITH DISTINCT i
  DETACH DELETE i
}
UNWIND $items AS item
MATCH (a:Entity {id: item.a})
MATCH (b:Entity {id: item.b})
MERGE (i:ReviewItem {id: item.id})
SET i.reason = item.reason, i.words = item.words
MERGE (i)-[:CONCERNS]->(a)
MERGE (i)-[:CONCERNS]->(b)
