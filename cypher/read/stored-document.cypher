// The article with this id as it came, text and all; no row when there is none, or when it is a catalogue.
MATCH (a:Article {id: $id})
WHERE a.hash IS NOT NULL AND a.catalogue IS NULL
RETURN a {.text, .title, .url, .source, .author, .language, .publishedAt, .precision} AS document
