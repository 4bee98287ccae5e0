// The watches with these ids, in no order.
MATCH (w:Watch) WHERE w.id IN $ids
RETURN w {.*} AS watch
