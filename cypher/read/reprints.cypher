// The other articles of each article's story, those that came first first: by day, undated last, then by id.
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
CALL (a) {
  MATCH (a)-[:REPRINTS]->(other:Article) RETURN other
  UNION
  MATCH (other:Article {story: coalesce(a.story, a.id)}) WHERE other <> a RETURN other
}
WITH parent, other ORDER BY parent, coalesce(other.published, '9'), other.id
RETURN parent, other {.id, .url, .title, .source, .author, .language, .publishedAt, .precision, .published, ingestedAt: toString(other.ingestedAt)} AS article
