// Purpose: removes one spell of a tie of one type.
// Parameters: id
// Result: none
MATCH (:Actor)-[r:TIE_TYPE {id: $id}]->(:Actor)
DELETE r
