// How many articles there are in a period; of all times, Neo4j's own counter tells.
CALL () {
  UNWIND CASE WHEN $since IS NULL AND $until IS NULL THEN [true] ELSE [] END AS always
  RETURN COUNT { (:Article) } AS count
  UNION ALL
  UNWIND CASE WHEN $since IS NULL AND $until IS NULL THEN [] ELSE [true] END AS limited
  MATCH (a:Article) WHERE a.published >= coalesce($since, '') AND a.published <= coalesce($until, '9999')
  RETURN count(a) AS count
}
RETURN sum(count) AS count
