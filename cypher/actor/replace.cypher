// Purpose: replaces an actor's properties, all of them.
// Parameters: id, row (its properties)
// Result: none
MATCH (a:Actor {id: $id})
SET a = $row
