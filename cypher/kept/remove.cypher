// Purpose: forgets since when a person is known.
// Parameters: person (id)
// Result: none
MATCH (k:Kept {person: $person})
DELETE k
