// The surest ways to go on from each of these entities, at most so many each: to which other entity, how many relations
// that has, and by which relation, the surest of several that nobody denies. Best first: by confidence, less where the
// other has many relations; then by id.
UNWIND $ids AS id
MATCH (from:Entity {id: id})
CALL (from) {
  MATCH (from)-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]-(to:Entity)
  WHERE to <> from AND r.stance <> 'denied'
    AND ($types IS NULL OR type(r) IN $types)
    AND ($since IS NULL OR r.lastDay >= $since)
    AND ($until IS NULL OR r.firstDay <= $until)
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  WITH to, r.confidence * CASE r.stance WHEN 'done' THEN 1.0 ELSE 0.6 END AS sure, r
  ORDER BY sure DESC, r.articles DESC, r.id
  WITH to, head(collect({id: r.id, sure: sure})) AS best
  WITH to.id AS to, best.id AS relation, best.sure AS sure,
    COUNT { (to)-[:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]-() } AS degree
  ORDER BY sure / (1 + log(1 + degree / 10.0)) DESC, to LIMIT $limit
  RETURN collect({to: to, relation: relation, sure: sure, degree: degree}) AS steps
}
RETURN id, steps
