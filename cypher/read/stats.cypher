// How much the graph holds, in one row.
CALL () {
  MATCH (a:Article)
  WITH a, a.published + '|' + a.publishedAt AS seen
  RETURN count(a) AS articles, split(min(seen), '|')[1] AS firstPublished, split(max(seen), '|')[1] AS lastPublished
}
CALL () { MATCH (e:Entity) WITH e.kind AS kind, count(e) AS count ORDER BY count DESC, kind RETURN collect({kind: kind, count: count}) AS kinds }
CALL () {
  MATCH (:Entity)-[r:ACQUIRED|INVESTED_IN|PARTNERED_WITH|DEVELOPED|USES|VARIANT_OF|COMPARED_WITH|EVALUATED_ON|TRAINED_ON|PART_OF|WORKS_AT|FOUNDED|FILED_IPO|SUED]->(:Entity)
  WITH type(r) AS type, count(r) AS count ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS types
}
CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
CALL () { MATCH ()-[m:MENTIONS]->() RETURN count(m) AS mentions }
RETURN articles, kinds, types, claims, mentions, firstPublished, lastPublished
