// Purpose: forgets changes of actors that were staged and never published.
// Parameters: web, batch (the last that is visible), limit
// Result: one row, discarded
MATCH (a:Actor {web: $web})
WHERE a.nextBatch > $batch
WITH a LIMIT $limit
REMOVE a.nextBatch, a.next
RETURN count(*) AS discarded
