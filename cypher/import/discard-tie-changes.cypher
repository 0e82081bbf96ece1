// Purpose: forgets changes of ties that were staged and never published.
// Parameters: web, batch (the last that is visible), limit
// Result: one row, discarded
MATCH (:Actor {web: $web})-[r:ANY_TIE]->(:Actor)
WHERE r.nextBatch > $batch
WITH r LIMIT $limit
REMOVE r.nextBatch, r.next
RETURN count(*) AS discarded
