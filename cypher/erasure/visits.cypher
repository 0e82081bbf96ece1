// Purpose: removes the visits to a person.
// Parameters: person (id)
// Result: none
MATCH (v:Visit {person: $person})
DELETE v
