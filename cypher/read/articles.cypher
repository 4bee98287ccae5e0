// Articles of a period, newest first, undated last, then by id.
MATCH (a:Article)
WHERE ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
WITH a, coalesce(a.published, '') AS published
WHERE $after IS NULL OR published < $after.published OR (published = $after.published AND a.id > $after.id)
WITH a, published ORDER BY published DESC, a.id LIMIT $limit
RETURN a {.id, .url, .title, .source, .author, .language, .publishedAt, .precision, .published, ingestedAt: toString(a.ingestedAt)} AS article
