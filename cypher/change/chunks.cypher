// Purpose: reads all that a change did, before and after.
// Parameters: change (its id)
// Result: number (of the chunk), content (bytes), in the order in which it was done
MATCH (k:ChangeChunk {change: $change})
WHERE k.number >= 0
RETURN k.number AS number, k.content AS content
ORDER BY number
