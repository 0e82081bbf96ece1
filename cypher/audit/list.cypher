// Purpose: lists the last lines of the audit.
// Parameters: limit
// Result: row (properties), newest first
MATCH (l:AuditLine)
WHERE l.number > 0
RETURN properties(l) AS row
ORDER BY l.number DESC
LIMIT $limit
