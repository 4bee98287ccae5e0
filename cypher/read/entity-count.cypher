// How many entities there are of these kinds; of all kinds when none is given.
MATCH (e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
RETURN count(e) AS count
