// Settles what short forms stand for whose definitions changed, at most so many: one is learned when $enough articles
// define it so (those of one story are one), none other does for another thing, and the lexicon has no thing of that kind and name. Removes
// definitions that no article gives any more. The things that were claimed are to be reviewed. Gives the short forms and
// whether each stands for another thing than before.
MATCH (c:Definition) WHERE c.changed = true
WITH DISTINCT c.surface AS surface ORDER BY surface LIMIT $limit
MATCH (d:Definition {surface: surface})
WITH surface, d ORDER BY d.id
SET d.held = true
REMOVE d.held, d.changed
WITH surface, d, COUNT { MATCH (d)<-[:DEFINES]-(a:Article) RETURN DISTINCT coalesce(a.story, a.id) } AS articles
WITH surface, collect({d: d, id: d.id, to: d.to, learned: d.learned, rival: d.rival, articles: articles}) AS all
WITH surface, all, [one IN all WHERE one.learned | one.id][0] AS before, [one IN all WHERE one.articles >= $enough] AS firm
WITH surface, all, before, CASE WHEN size(firm) = 1 AND firm[0].rival IS NULL THEN firm[0].id END AS after
CALL (all, after) {
  UNWIND all AS one
  WITH one.d AS d, one.id AS id, one.articles AS articles, after
  SET d.learned = CASE WHEN id = after THEN true END
  WITH d, articles WHERE articles = 0
  DETACH DELETE d
}
CALL (all) {
  UNWIND all AS one
  MATCH (e:Entity {id: one.to})
  SET e.unreviewed = true
}
RETURN surface, coalesce(before, '') <> coalesce(after, '') AS turned ORDER BY surface
