// What was decided to be another entity: the one of each of these ids and the one that it is taken for, in the order in
// which it was decided.
MATCH (d:Decision)
WHERE d.undoneAt IS NULL AND d.type IN ['same', 'retype'] AND d.entity IN $ids
RETURN d.entity AS id, d.other AS to ORDER BY d.n
