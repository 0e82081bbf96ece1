// Purpose: tells whether a restore was begun and not ended.
// Parameters: none
// Result: one row, begun
MATCH (r:Restore)
RETURN count(r) > 0 AS begun
