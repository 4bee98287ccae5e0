// Titles of the catalogues, in order.
MATCH (a:Article) WHERE a.catalogue IS NOT NULL
WITH a.title AS title ORDER BY title
RETURN title
