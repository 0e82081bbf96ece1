// Purpose: tells whether a change has been made, after an answer was lost.
// Parameters: change (its id)
// Result: one row, made
MATCH (c:Change {id: $change})
RETURN count(c) > 0 AS made
