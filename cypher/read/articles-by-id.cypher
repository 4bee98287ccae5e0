// The articles with these ids, in no order.
MATCH (a:Article) WHERE a.id IN $ids
RETURN a {.id, .url, .title, .source, .author, .language, .publishedAt, .precision, .published, ingestedAt: toString(a.ingestedAt)} AS article
