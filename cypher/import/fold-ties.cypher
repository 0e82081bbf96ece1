// Purpose: turns ties of one type into what was published for them.
// Parameters: rows (id; row: properties)
// Result: none
UNWIND $rows AS next
MATCH (:Actor)-[r:TIE_TYPE {id: next.id}]->(:Actor)
SET r = next.row
