// Purpose: removes an invitation list that is still of a version. It is locked before the version is looked at.
// Parameters: id, version
// Result: one row with the id when it was, else none
MATCH (l:InvitationList {id: $id})
SET l.version = l.version
WITH l, l.id AS id
WHERE l.version = $version
DELETE l
RETURN id
