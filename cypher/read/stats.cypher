// How much the graph holds, in one row: by Neo4j's own counters, kinds and types that have none left out.
CALL () {
  MATCH (a:Article) WHERE a.published IS NOT NULL
  WITH a ORDER BY a.published, a.publishedAt LIMIT 1
  RETURN collect(a.publishedAt)[0] AS firstPublished
}
CALL () {
  MATCH (a:Article) WHERE a.published IS NOT NULL
  WITH a ORDER BY a.published DESC, a.publishedAt DESC LIMIT 1
  RETURN collect(a.publishedAt)[0] AS lastPublished
}
CALL () {
  UNWIND [
    {kind: 'Company', count: COUNT { (:Company) }}, {kind: 'Organization', count: COUNT { (:Organization) }},
    {kind: 'Person', count: COUNT { (:Person) }}, {kind: 'Model', count: COUNT { (:Model) }},
    {kind: 'Product', count: COUNT { (:Product) }}, {kind: 'Technique', count: COUNT { (:Technique) }},
    {kind: 'Benchmark', count: COUNT { (:Benchmark) }}, {kind: 'Topic', count: COUNT { (:Topic) }}
  ] AS row
  WITH row WHERE row.count > 0 ORDER BY row.count DESC, row.kind
  RETURN collect(row) AS kinds
}
CALL () {
  UNWIND [
    {type: 'ACQUIRED', count: COUNT { ()-[:ACQUIRED]->() }}, {type: 'INVESTED_IN', count: COUNT { ()-[:INVESTED_IN]->() }},
    {type: 'PARTNERED_WITH', count: COUNT { ()-[:PARTNERED_WITH]->() }}, {type: 'DEVELOPED', count: COUNT { ()-[:DEVELOPED]->() }},
    {type: 'USES', count: COUNT { ()-[:USES]->() }}, {type: 'VARIANT_OF', count: COUNT { ()-[:VARIANT_OF]->() }},
    {type: 'COMPARED_WITH', count: COUNT { ()-[:COMPARED_WITH]->() }}, {type: 'EVALUATED_ON', count: COUNT { ()-[:EVALUATED_ON]->() }},
    {type: 'TRAINED_ON', count: COUNT { ()-[:TRAINED_ON]->() }}, {type: 'PART_OF', count: COUNT { ()-[:PART_OF]->() }},
    {type: 'WORKS_AT', count: COUNT { ()-[:WORKS_AT]->() }}, {type: 'FOUNDED', count: COUNT { ()-[:FOUNDED]->() }},
    {type: 'FILED_IPO', count: COUNT { ()-[:FILED_IPO]->() }}, {type: 'SUED', count: COUNT { ()-[:SUED]->() }}
  ] AS row
  WITH row WHERE row.count > 0 ORDER BY row.count DESC, row.type
  RETURN collect(row) AS types
}
RETURN COUNT { (:Article) } AS articles, kinds, types, COUNT { (:Claim) } AS claims, COUNT { ()-[:MENTIONS]->() } AS mentions,
  firstPublished, lastPublished
