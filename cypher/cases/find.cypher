// Purpose: tells whether a person is somebody's case.
// Parameters: key (worker and person)
// Result: one row, known
OPTIONAL MATCH (c:Case {key: $key})
RETURN c IS NOT NULL AS known
