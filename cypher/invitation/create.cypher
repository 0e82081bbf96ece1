// Purpose: keeps a new invitation list.
// Parameters: row (its properties, the id among them)
// Result: none
CREATE (l:InvitationList)
SET l = $row
