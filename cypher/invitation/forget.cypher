// Purpose: removes the invitation lists whose time is over.
// Parameters: before (a day)
// Result: none
MATCH (l:InvitationList)
WHERE l.day < $before
DELETE l
