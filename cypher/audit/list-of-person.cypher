// Purpose: lists the last lines of the audit that disclosed a person.
// Parameters: person (id), limit
// Result: row (properties), newest first
MATCH (:AuditSubject {id: $person})<-[:ABOUT]-(l:AuditLine)
RETURN properties(l) AS row
ORDER BY l.number DESC
LIMIT $limit
