// Purpose: removes a point that is still of a version. It is locked before the version is looked at.
// Parameters: id, version
// Result: one row with the id when it was, else none
MATCH (p:Point {id: $id})
SET p.version = p.version
WITH p, p.id AS id
WHERE p.version = $version
DELETE p
RETURN id
