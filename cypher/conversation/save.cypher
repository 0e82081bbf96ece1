// Purpose: keeps a conversation that is not there yet.
// Parameters: row (its properties)
// Result: none
CREATE (c:Conversation)
SET c = $row
