// How many items of a job there are under the same filters as in its list.
MATCH (i:JobItem)
WHERE i.id STARTS WITH $job + '/'
  AND ($states IS NULL OR i.state IN $states)
  AND (NOT $told OR i.state = 'failed' OR size(i.skipped) > 0)
RETURN count(i) AS count
