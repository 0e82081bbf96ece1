// Purpose: lists in how many parts a change is recorded, so that a large one is read part by part.
// Parameters: change (its id)
// Result: number (of the chunk), last first
MATCH (k:ChangeChunk {change: $change})
WHERE k.number >= 0
RETURN k.number AS number
ORDER BY number DESC
