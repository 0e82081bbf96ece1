// Purpose: lists the changes of a web that touched more than people and their ties.
// Parameters: web (its code), before (a version; only older changes are listed), limit
// Result: row (properties), newest first
MATCH (c:Change {web: $web})
USING INDEX SEEK c:Change(web, version)
WHERE c.version < $before AND c.rows > 0
RETURN properties(c) AS row
ORDER BY c.version DESC
LIMIT $limit
