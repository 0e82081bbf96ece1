// Purpose: removes one spell of a tie of one type.
// Parameters: id
// Result: none
MATCH ()-[r:TIE_TYPE {id: $id}]->()
DELETE r
