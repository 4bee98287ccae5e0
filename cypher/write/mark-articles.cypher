// Notes which of these articles are to be read once more.
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
SET a.stale = CASE WHEN row.stale THEN true END
