// Purpose: lists the conversations with some people.
// Parameters: people (their ids)
// Result: row (properties), in no order
UNWIND $people AS person
MATCH (c:Conversation {person: person})
RETURN properties(c) AS row
