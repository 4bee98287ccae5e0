// How many articles of a period name each entity.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:HOLDS]-(a:Article)
WHERE ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
RETURN id, count(a) AS count
