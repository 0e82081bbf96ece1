// Purpose: takes the lock under which the audit grows, and the end of its chain.
// Parameters: none
// Result: one row: number and hash of the last line, 0 and empty before the first
MERGE (h:AuditHead {id: 'audit'})
ON CREATE SET h.number = 0, h.hash = ''
SET h.number = h.number + 0
RETURN h.number AS number, h.hash AS hash
