// Purpose: finds the last change after a version that tells that it touched a row.
// Parameters: web (its code), version, id (of the row)
// Result: none or one row: row (properties)
MATCH (c:Change {web: $web})
USING INDEX SEEK c:Change(web, version)
WHERE c.version > $version AND $id IN c.touched
RETURN properties(c) AS row
ORDER BY c.version DESC
LIMIT 1
