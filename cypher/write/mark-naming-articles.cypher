// Notes that the articles after this id, at most so many, are to be read once more where they contain one of the words.
// Gives the id of the last that was looked at; null when there is none.
MATCH (a:Article) WHERE a.id > $after AND a.catalogue IS NULL
WITH a ORDER BY a.id LIMIT $limit
CALL (a) { WITH a WHERE any(word IN $words WHERE a.text CONTAINS word) SET a.stale = true }
RETURN max(a.id) AS last
