// Purpose: replaces the properties of one spell of a tie of one type, all of them.
// Parameters: id, row (its properties)
// Result: none
MATCH ()-[r:TIE_TYPE {id: $id}]->()
SET r = $row
