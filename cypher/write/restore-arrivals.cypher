// Gives articles the time at which they first came; no rows.
UNWIND $arrivals AS arrival
MATCH (a:Article {id: arrival.id})
SET a.ingestedAt = datetime(arrival.ingestedAt)
