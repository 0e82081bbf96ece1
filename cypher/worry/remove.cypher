// Purpose: removes worries.
// Parameters: ids
// Result: none
UNWIND $ids AS id
MATCH (w:Worry {id: id})
DELETE w
