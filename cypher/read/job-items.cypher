// Items of a job, in order; with `states` those in one of them, with `told` those that failed or were not read in whole.
MATCH (i:JobItem)
WHERE i.id STARTS WITH $job + '/' AND i.id > coalesce($after.id, '')
  AND ($states IS NULL OR i.state IN $states)
  AND (NOT $told OR i.state = 'failed' OR size(i.skipped) > 0)
WITH i ORDER BY i.id LIMIT $limit
RETURN i {.id, .name, .kind, .state, .place, .attempts, .outcome, .code, .reason, .articleId, .skipped, .finishedAt} AS item
