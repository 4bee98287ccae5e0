// How many claims there are about each entity.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
RETURN id, count(DISTINCT c) AS count
