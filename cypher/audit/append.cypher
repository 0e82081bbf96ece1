// Purpose: adds lines to the audit, and finds each by the people whom it disclosed.
// Parameters: lines (properties, with number and hash in the chain), number, hash (of the last of them)
// Result: none
MATCH (h:AuditHead {id: 'audit'})
SET h.number = $number, h.hash = $hash
WITH h
UNWIND $lines AS line
CREATE (l:AuditLine)
SET l = line
WITH l
UNWIND l.persons AS person
MERGE (s:AuditSubject {id: person})
CREATE (l)-[:ABOUT]->(s)
