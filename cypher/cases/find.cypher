// Purpose: finds that a person is somebody's case.
// Parameters: key (worker and person)
// Result: none or one row: row (properties)
MATCH (c:Case {key: $key})
RETURN properties(c) AS row
