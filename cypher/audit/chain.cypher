// Purpose: lists lines of the audit in the order of their chain, a page at a time.
// Parameters: after (number of a line), limit
// Result: row (properties), oldest first
MATCH (l:AuditLine)
WHERE l.number > $after
RETURN properties(l) AS row
ORDER BY l.number
LIMIT $limit
