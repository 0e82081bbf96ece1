// Purpose: finds actors whose published change is still kept beside them.
// Parameters: web, batch, limit
// Result: id, next (the properties to come, as JSON)
MATCH (a:Actor {web: $web})
WHERE a.nextBatch <= $batch
RETURN a.id AS id, a.next AS next
LIMIT $limit
