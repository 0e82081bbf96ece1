// Purpose: turns ties of one type into what was published for them.
// Parameters: rows (id; row: properties)
// Result: none
UNWIND $rows AS next
MATCH ()-[r:TIE_TYPE {id: next.id}]->()
USING INDEX SEEK r:TIE_TYPE(id)
SET r = next.row
