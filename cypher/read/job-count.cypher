// How many jobs there are.
MATCH (j:Job)
RETURN count(j) AS count
