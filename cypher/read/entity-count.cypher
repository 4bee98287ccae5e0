// How many entities there are of these kinds; of all kinds, Neo4j's own counter tells.
CALL () {
  UNWIND CASE WHEN $kinds IS NULL THEN [true] ELSE [] END AS always
  RETURN COUNT { (:Entity) } AS count
  UNION ALL
  UNWIND CASE WHEN $kinds IS NULL THEN [] ELSE [true] END AS limited
  MATCH (e:Entity) WHERE e.kind IN $kinds
  RETURN count(e) AS count
}
RETURN sum(count) AS count
