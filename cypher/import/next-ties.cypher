// Purpose: finds ties whose published change is still kept beside them.
// Parameters: web, batch, limit
// Result: type, id, next (the properties to come, as JSON)
MATCH (:Actor {web: $web})-[r:ANY_TIE]->(:Actor)
WHERE r.nextBatch <= $batch
RETURN type(r) AS type, r.id AS id, r.next AS next
LIMIT $limit
