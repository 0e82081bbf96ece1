// Purpose: stages new actors, not visible before their batch is published.
// Parameters: rows (their properties)
// Result: none
UNWIND $rows AS row
CREATE (a:Actor)
SET a = row
