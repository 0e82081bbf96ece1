// Purpose: replaces a point that is still of a version. It is locked before the version is looked at.
// Parameters: id, version, row (its properties)
// Result: one row with the id when it was, else none
MATCH (p:Point {id: $id})
SET p.version = p.version
WITH p
WHERE p.version = $version
SET p = $row
RETURN p.id AS id
