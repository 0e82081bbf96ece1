// Purpose: replaces an invitation list that is still of a version. It is locked before the version is looked at.
// Parameters: id, version, row (its properties)
// Result: one row with the id when it was, else none
MATCH (l:InvitationList {id: $id})
SET l.version = l.version
WITH l
WHERE l.version = $version
SET l = $row
RETURN l.id AS id
