// Purpose: ends that somebody follows a person.
// Parameters: key (worker and person)
// Result: none
MATCH (c:Case {key: $key})
DELETE c
