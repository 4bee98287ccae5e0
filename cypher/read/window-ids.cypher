// Ids of all articles after one, in order.
MATCH (a:Article) WHERE a.id > $after
RETURN a.id AS id ORDER BY id LIMIT $limit
