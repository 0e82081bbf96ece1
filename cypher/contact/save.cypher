// Purpose: adds a line to a contact log, or replaces the one with its id.
// Parameters: id, row (its properties)
// Result: none
MERGE (c:Contact {id: $id})
SET c = $row
