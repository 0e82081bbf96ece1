// Purpose: finds a change as it stands in the list of changes.
// Parameters: change (its id)
// Result: none or one row: row (properties)
MATCH (c:Change {id: $change})
RETURN properties(c) AS row
