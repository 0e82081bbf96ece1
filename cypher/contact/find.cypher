// Purpose: finds one line of a contact log.
// Parameters: id
// Result: none or one row: row (properties)
MATCH (c:Contact {id: $id})
RETURN properties(c) AS row
