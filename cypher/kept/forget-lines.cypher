// Purpose: removes lines of contact logs.
// Parameters: ids
// Result: none
UNWIND $ids AS id
MATCH (c:Contact {id: id})
DELETE c
