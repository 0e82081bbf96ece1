// Purpose: finds one frozen table.
// Parameters: id
// Result: none or one row: row (properties)
MATCH (t:FrozenTable {id: $id})
RETURN properties(t) AS row
