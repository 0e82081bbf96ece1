// Purpose: removes conversations.
// Parameters: ids
// Result: none
UNWIND $ids AS id
MATCH (c:Conversation {id: id})
DELETE c
