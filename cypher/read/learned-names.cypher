// The short forms among these that have been learned, with what they stand for, in order of id.
MATCH (d:Definition) WHERE d.surface IN $surfaces AND d.learned
RETURN d {.id, .surface, .from, .to, .kind, .family} AS name ORDER BY d.id
