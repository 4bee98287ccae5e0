// Notes what a watch saw; no rows. Nothing is noted where it was removed meanwhile.
MATCH (w:Watch {id: $watch})
UNWIND $sightings AS sighting
MERGE (s:Sighting {id: sighting.id})
SET s.stamp = sighting.stamp
MERGE (w)-[:SAW]->(s)
