// The jobs with these ids, in no order.
MATCH (j:Job) WHERE j.id IN $ids
RETURN j {.id, .name, .host, .state, .createdAt, .finishedAt, .total, .waiting, .running, .new, .unchanged, .replaced, .failed, .cancelled} AS job
