// Purpose: finds what somebody said of two actors.
// Parameters: id
// Result: none or one row: row (properties)
MATCH (p:Pair {id: $id})
RETURN properties(p) AS row
