// Ids of the articles after this one that can be read again from what is stored, and when they first came, in order of id.
MATCH (a:Article)
WHERE a.id > $after AND a.hash IS NOT NULL AND (a.catalogue IS NULL OR a.given IS NOT NULL)
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS id, toString(a.ingestedAt) AS ingestedAt
