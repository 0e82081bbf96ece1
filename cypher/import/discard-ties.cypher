// Purpose: deletes ties that were staged and never published.
// Parameters: web, batch (the last that is visible), limit
// Result: one row, discarded
MATCH (:Actor {web: $web})-[r:ANY_TIE]->(:Actor)
WHERE r.batch > $batch
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS discarded
