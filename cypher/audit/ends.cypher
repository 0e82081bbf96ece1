// Purpose: tells from where to where the chain of the audit runs.
// Parameters: none
// Result: at most one row: number and hash of the last line, goneNumber and goneHash of the last one that was forgotten (0 and empty when none was)
MATCH (h:AuditHead {id: 'audit'})
RETURN h.number AS number, h.hash AS hash, coalesce(h.goneNumber, 0) AS goneNumber, coalesce(h.goneHash, '') AS goneHash
