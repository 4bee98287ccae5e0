// What changed of what co-occurrence is counted from since change $n, in order, and the last change there was; how many
// articles there are, and how many edges by which they name entities: what a projection of them must add up to.
OPTIONAL MATCH (s:WindowState {id: 'windows'})
RETURN {n: coalesce(s.n, 0), token: coalesce(s.token, '')} AS last,
  COLLECT {
    MATCH (c:WindowChange) WHERE c.n > $n
    RETURN c {.n, .before, .whole, .articles, .entities} ORDER BY c.n
  } AS changes,
  COUNT { (:Article) } AS articles, COUNT { ()-[:HOLDS]->() } AS holds, COUNT { ()-[:MENTIONS]->() } AS mentions
