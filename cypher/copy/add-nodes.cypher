// Purpose: writes nodes of a copy; of any labels in one statement, so that one plan serves all.
// Parameters: rows (number, labels, properties)
// Result: copied (number in the copy), number (in this database)
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.number AS copied, id(n) AS number
