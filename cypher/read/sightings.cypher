// What a watch saw, in no order.
MATCH (:Watch {id: $watch})-[:SAW]->(s:Sighting)
RETURN s.id AS id, s.stamp AS stamp
