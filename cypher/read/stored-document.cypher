// The article with this id as it came, text and all; no row when there is none.
MATCH (a:Article {id: $id})
WHERE a.hash IS NOT NULL
RETURN a {.text, .title, .url, .source, .author, .language, .publishedAt, .precision} AS document
