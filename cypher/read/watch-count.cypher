// How many watches there are.
MATCH (w:Watch)
RETURN count(w) AS count
