// Purpose: turns actors into what was published for them.
// Parameters: rows (id; row: properties)
// Result: none
UNWIND $rows AS next
MATCH (a:Actor {id: next.id})
USING INDEX SEEK a:Actor(id)
SET a = next.row
