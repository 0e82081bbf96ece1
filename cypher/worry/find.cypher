// Purpose: finds one worry whose time is not over.
// Parameters: id, day (today)
// Result: none or one row: row (properties)
MATCH (w:Worry {id: $id})
WHERE w.keptUntil >= $day
RETURN properties(w) AS row
