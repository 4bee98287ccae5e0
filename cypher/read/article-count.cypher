// How many articles there are in a period.
MATCH (a:Article)
WHERE ($since IS NULL OR a.published >= $since) AND ($until IS NULL OR a.published <= $until)
RETURN count(a) AS count
