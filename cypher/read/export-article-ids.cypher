// Ids of articles and catalogues after this one, in order.
MATCH (a:Article) WHERE a.id > $after AND a.hash IS NOT NULL
RETURN a.id AS id ORDER BY a.id LIMIT $limit
