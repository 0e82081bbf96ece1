// Purpose: adds an actor.
// Parameters: row (its properties)
// Result: none
CREATE (a:Actor)
SET a = $row
