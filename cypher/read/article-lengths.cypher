// Lengths of the texts of the articles with these ids, in characters, in no order.
MATCH (a:Article) WHERE a.id IN $ids AND a.text IS NOT NULL
RETURN a.id AS id, size(a.text) AS length
