// Purpose: replaces the properties of one spell of a tie of one type, all of them.
// Parameters: id, row (its properties)
// Result: none
MATCH (:Actor)-[r:TIE_TYPE {id: $id}]->(:Actor)
SET r = $row
