// Purpose: removes the links to cards that are over.
// Parameters: now
// Result: none
MATCH (c:CardLink)
WHERE c.expires <= $now
DELETE c
