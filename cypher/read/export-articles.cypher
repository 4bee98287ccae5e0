// What is known of these articles, in order of id.
MATCH (a:Article) WHERE a.id IN $ids AND a.hash IS NOT NULL
RETURN a {
  .id, .title, .url, .source, .author, .language, .publishedAt, .catalogue, .licence, ingestedAt: toString(a.ingestedAt)
} AS article
ORDER BY a.id
