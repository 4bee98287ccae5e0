// Removes articles that hold nothing.
MATCH (a:Article) WHERE a.id IN $ids
DETACH DELETE a
