// Makes each entity what its articles say of it (name, counts, dates; of articles and dates what reprints repeat doesn't
// count), and removes it, and its aliases, when no article holds it. The name is the one of the lexicon, else the one that
// most articles give, else the one most used. What is new or has another name is to be reviewed; with what is removed go
// the review items that concern it.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) { MATCH (n:Alias)-[:NAMES]->(e) WHERE n.articles = 0 DETACH DELETE n }
CALL (e) {
  OPTIONAL MATCH (e)<-[h:HOLDS]-()
  WITH h, CASE WHEN h.repeated IS NULL THEN h.published + '|' + h.publishedAt END AS seen
  RETURN count(CASE WHEN h.repeated IS NULL THEN h END) AS articles, sum(h.mentions) AS mentions,
    min(seen) AS first, max(seen) AS last,
    coalesce(min(CASE WHEN h.known THEN h.description END), min(h.description)) AS description,
    coalesce(min(CASE WHEN h.known THEN h.family END), min(h.family)) AS family
}
WITH e, articles, mentions, first, last, description, family,
  COLLECT {
    MATCH (n:Alias)-[:NAMES]->(e)
    RETURN n.surface ORDER BY n.known DESC, n.named DESC, n.uses DESC, n.surface LIMIT 1
  }[0] AS name
SET e.unreviewed = CASE
    WHEN e.name IS NULL OR e.name <> name OR coalesce(e.family, '') <> coalesce(family, '') THEN true
    ELSE e.unreviewed
  END,
  e.name = name, e.description = description, e.family = family, e.articleCount = articles, e.mentionCount = mentions,
  e.firstSeen = split(first, '|')[1], e.firstDay = split(first, '|')[0],
  e.lastSeen = split(last, '|')[1], e.lastDay = split(last, '|')[0]
WITH e WHERE e.articleCount = 0
CALL (e) { MATCH (e)-[:KEYED]->(k:NameKey) SET k.changed = true }
CALL (e) { MATCH (e)<-[:CONCERNS]-(i:ReviewItem) DETACH DELETE i }
DETACH DELETE e
