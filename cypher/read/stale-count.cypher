// How many articles are to be read once more.
MATCH (a:Article) WHERE a.stale = true
RETURN count(a) AS count
