// Purpose: makes a person somebody's case; a second time changes nothing.
// Parameters: key (worker and person), row (its properties)
// Result: none
MERGE (c:Case {key: $key})
ON CREATE SET c = $row
