// Purpose: turns actors into what was published for them.
// Parameters: rows (id; row: properties)
// Result: none
UNWIND $rows AS next
MATCH (a:Actor {id: next.id})
SET a = next.row
