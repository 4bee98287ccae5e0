// Ids of articles that are to be read once more, since other names are learned now than when they were read.
MATCH (a:Article) WHERE a.stale = true
RETURN a.id AS id ORDER BY id LIMIT $limit
