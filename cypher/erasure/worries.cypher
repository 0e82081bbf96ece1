// Purpose: finds the worries about people.
// Parameters: people (ids)
// Result: id
UNWIND $people AS person
MATCH (w:Worry {person: person})
RETURN w.id AS id
