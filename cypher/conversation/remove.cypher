// Purpose: removes the conversations with a person.
// Parameters: person (id)
// Result: none
MATCH (c:Conversation {person: $person})
DELETE c
