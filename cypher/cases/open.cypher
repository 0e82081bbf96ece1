// Purpose: makes a person somebody's case, or writes for how long they are.
// Parameters: key (worker and person), row (its properties)
// Result: none
MERGE (c:Case {key: $key})
SET c = $row
