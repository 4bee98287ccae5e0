// Notes that articles that were stored just now are to be read once more, where something was decided since they were read.
MATCH (b:DecisionBook {id: ''})
MATCH (a:Article) WHERE a.unmatched = true AND coalesce(a.decisions, 0) < b.version
SET a.stale = true
