// Purpose: removes a story that is still of a version. It is locked before the version is looked at.
// Parameters: id, version
// Result: one row with the id when it was, else none
MATCH (s:Story {id: $id})
SET s.version = s.version
WITH s, s.id AS id
WHERE s.version = $version
DELETE s
RETURN id
