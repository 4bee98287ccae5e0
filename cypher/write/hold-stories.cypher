// Takes the locks of all articles of these stories, in order of id; gives them with their stories and days. An article alone is a
// story of its own.
UNWIND $stories AS story
CALL (story) {
  MATCH (a:Article {id: story}) RETURN a
  UNION
  MATCH (a:Article {story: story}) RETURN a
}
WITH DISTINCT a ORDER BY a.id
WHERE a.unmatched IS NULL
SET a.held = true
REMOVE a.held
RETURN a.id AS id, coalesce(a.story, a.id) AS story, a.published AS published
