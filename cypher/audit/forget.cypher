// Purpose: removes the lines up to one of which it keeps number and hash, from which the chain goes on; and people of whom no line tells any more.
// Parameters: number, hash (of the last line that goes)
// Result: none
MATCH (h:AuditHead {id: 'audit'})
SET h.goneNumber = $number, h.goneHash = $hash
WITH h
MATCH (l:AuditLine)
WHERE l.number > 0 AND l.number <= $number
OPTIONAL MATCH (l)-[:ABOUT]->(s:AuditSubject)
WITH collect(DISTINCT l) AS lines, collect(DISTINCT s) AS subjects
FOREACH (l IN lines | DETACH DELETE l)
WITH subjects
UNWIND subjects AS s
WITH s
WHERE NOT EXISTS { (s)<-[:ABOUT]-() }
DELETE s
