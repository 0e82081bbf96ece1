// Purpose: finds one conversation.
// Parameters: id
// Result: none or one row: row (properties)
MATCH (c:Conversation {id: $id})
RETURN properties(c) AS row
