// Purpose: replaces a story that is still of a version. It is locked before the version is looked at.
// Parameters: id, version, row (its properties)
// Result: one row with the id when it was, else none
MATCH (s:Story {id: $id})
SET s.version = s.version
WITH s
WHERE s.version = $version
SET s = $row
RETURN s.id AS id
