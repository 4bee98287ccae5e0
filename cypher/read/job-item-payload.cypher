// What an item holds to be read; null where it holds nothing.
MATCH (i:JobItem {id: $id})
RETURN i.payload AS payload
