// Waits until all indexes answer, at most so many seconds.
CALL db.awaitIndexes($seconds)
