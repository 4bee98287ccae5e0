// Takes articles out of the stories that they were in, so that what they define is to be settled anew, and gives them
// their bands. Gives pairs of one of them and another article that shares a band with it and is not still to be matched
// itself: with the story of the other, those that share most bands first.
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
CALL (a) { MATCH (a)-[:DEFINES]->(d:Definition) WHERE a.story IS NOT NULL SET d.changed = true }
REMOVE a.unmatched, a.story
WITH a, row
CALL (a) { MATCH (a)-[reprints:REPRINTS]-() DELETE reprints }
CALL (a, row) {
  UNWIND row.bands AS key
  MERGE (b:Band {id: key})
  MERGE (a)-[:BANDED]->(b)
}
WITH collect(a) AS articles
UNWIND articles AS a
MATCH (a)-[:BANDED]->(b:Band)<-[:BANDED]-(other:Article)
WHERE other <> a AND other.unmatched IS NULL
WITH a.id AS id, other.id AS other, coalesce(other.story, other.id) AS story, count(b) AS bands
RETURN id, other, story, bands
ORDER BY id, bands DESC, other
