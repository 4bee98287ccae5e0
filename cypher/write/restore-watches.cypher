// Writes watches as they were; no rows. One that is there already stays.
UNWIND $watches AS watch
MERGE (w:Watch {id: watch.id})
ON CREATE SET w += watch
