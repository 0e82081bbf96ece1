// Purpose: deletes actors that were staged and never published; their ties are gone already.
// Parameters: web, batch (the last that is visible), limit
// Result: one row, discarded
MATCH (a:Actor {web: $web})
WHERE a.batch > $batch
WITH a LIMIT $limit
DELETE a
RETURN count(*) AS discarded
