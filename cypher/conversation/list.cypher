// Purpose: lists the conversations with a person.
// Parameters: person (id)
// Result: row (properties), in no order
MATCH (c:Conversation {person: $person})
RETURN properties(c) AS row
