// Purpose: lists the first lines of the audit that are still kept.
// Parameters: limit
// Result: number, hash, when; oldest first
MATCH (l:AuditLine)
WHERE l.number > 0
RETURN l.number AS number, l.hash AS hash, l.when AS when
ORDER BY number
LIMIT $limit
