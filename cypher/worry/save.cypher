// Purpose: keeps a worry as it is now.
// Parameters: id, row (its properties)
// Result: none
MERGE (w:Worry {id: $id})
SET w = $row
