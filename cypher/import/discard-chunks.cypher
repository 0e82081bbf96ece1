// Purpose: deletes the record of a change that was staged and never published.
// Parameters: change (its id), limit
// Result: one row, discarded
MATCH (k:ChangeChunk {change: $change})
WHERE k.number >= 0
WITH k LIMIT $limit
DELETE k
RETURN count(*) AS discarded
