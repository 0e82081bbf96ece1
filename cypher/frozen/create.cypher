// Purpose: keeps a frozen table, which never changes.
// Parameters: row (its properties, the id among them)
// Result: none
CREATE (t:FrozenTable)
SET t = $row
