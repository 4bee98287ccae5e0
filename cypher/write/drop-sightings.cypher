// How many of these sightings were removed.
MATCH (s:Sighting) WHERE s.id IN $ids
DETACH DELETE s
RETURN count(s) AS count
