// Purpose: lists who follows a person, without those who stand in.
// Parameters: person (id)
// Result: worker
MATCH (c:Case {person: $person})
WHERE c.until IS NULL
RETURN c.worker AS worker
