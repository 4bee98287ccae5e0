// The whole texts of these articles, in no order.
MATCH (a:Article) WHERE a.id IN $ids
RETURN a.id AS id, a.text AS text
