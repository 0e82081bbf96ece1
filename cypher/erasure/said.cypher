// Purpose: puts other words in place of those of a conversation.
// Parameters: id, sealed (bytes)
// Result: none
MATCH (c:Conversation {id: $id})
SET c.sealed = $sealed
