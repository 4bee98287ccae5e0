// One article, if there is any.
MATCH (a:Article)
RETURN a.id AS id
LIMIT 1
