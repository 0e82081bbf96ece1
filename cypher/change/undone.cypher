// Purpose: notes that a change was undone.
// Parameters: change (its id), by (the id of the change that undid it)
// Result: none
MATCH (c:Change {id: $change})
SET c.undoneBy = $by
