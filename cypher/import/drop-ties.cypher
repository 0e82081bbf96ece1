// Purpose: deletes ties of one type for which it was published that they go.
// Parameters: ids
// Result: none
UNWIND $ids AS id
MATCH ()-[r:TIE_TYPE {id: id}]->()
USING INDEX SEEK r:TIE_TYPE(id)
DELETE r
