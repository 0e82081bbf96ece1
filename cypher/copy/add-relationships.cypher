// Purpose: writes relationships of a copy; of any type in one statement, so that one plan serves all.
// Parameters: rows (from, to: numbers in this database; type, properties)
// Result: none
UNWIND $rows AS row
MATCH (a) WHERE id(a) = row.from
MATCH (b) WHERE id(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
