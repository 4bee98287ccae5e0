// The article with this id as it came, text and all, with what the rows of a catalogue gave; no row when there is none.
MATCH (a:Article {id: $id})
WHERE a.hash IS NOT NULL
RETURN a {.text, .title, .url, .source, .author, .language, .publishedAt, .precision} AS document,
  CASE WHEN a.catalogue IS NOT NULL THEN {kind: a.catalogue, licence: a.licence} END AS catalogue, a.given AS given
