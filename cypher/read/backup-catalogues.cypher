// Titles of the catalogues of which only the rows' text is stored, in order.
MATCH (a:Article) WHERE a.catalogue IS NOT NULL AND a.given IS NULL
WITH a.title AS title ORDER BY title
RETURN title
