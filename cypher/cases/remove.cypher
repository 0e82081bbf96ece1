// Purpose: removes a person from everybody's cases.
// Parameters: person (id)
// Result: none
MATCH (c:Case {person: $person})
DELETE c
