// Pairs of entities that windows name together, most often first; ties by rarity of the two, then by id. Beside each
// pair: windows with both, with the one, with the other; then how many pairs and how many windows there are in all.
// Catalogues and reprints have no windows.
CALL () {
  MATCH (a:Article)
  WHERE a.catalogue IS NULL AND a.story IS NULL AND ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
  RETURN sum(CASE $within
    WHEN 'ARTICLE' THEN 1
    WHEN 'SENTENCE' THEN COUNT { (a)-[:HAS]->(:Sentence) }
    ELSE COUNT { MATCH (a)-[:HAS]->(s:Sentence) RETURN DISTINCT s.paragraph }
  END) AS allWindows
}
CALL () {
  MATCH (e:Entity)
  WHERE e.kind IN $kinds OR e.id = $with
  CALL (e) {
    MATCH (e)<-[:HOLDS]-(a:Article)
    WHERE $within = 'ARTICLE' AND a.catalogue IS NULL AND a.story IS NULL
      AND ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
    RETURN a.id AS window
    UNION
    MATCH (e)<-[:MENTIONS]-(s:Sentence)<-[:HAS]-(a:Article)
    WHERE $within <> 'ARTICLE' AND a.catalogue IS NULL AND a.story IS NULL
      AND ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
    RETURN CASE $within WHEN 'PARAGRAPH' THEN a.id + '|' + s.paragraph ELSE s.id END AS window
  }
  WITH e, collect(window) AS windows
  WHERE size(windows) >= $minCount
  WITH {id: e.id, name: e.name, windows: size(windows)} AS one, windows
  UNWIND windows AS window
  WITH window, collect(one) AS together
  WHERE $with IS NULL OR any(one IN together WHERE one.id = $with)
  UNWIND together AS a
  UNWIND together AS b
  WITH a, b
  WHERE (a.name < b.name OR (a.name = b.name AND a.id < b.id)) AND ($with IS NULL OR a.id = $with OR b.id = $with)
  WITH a, b, count(*) AS both
  WHERE both >= $minCount
  ORDER BY both DESC, a.windows * b.windows, a.id, b.id
  WITH collect({a: a.id, b: b.id, aName: a.name, bName: b.name, both: both, aWindows: a.windows, bWindows: b.windows}) AS pairs
  RETURN pairs[..$limit] AS pairs, size(pairs) AS count
}
RETURN pairs, count, allWindows AS windows
