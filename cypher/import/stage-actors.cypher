// Purpose: stages new actors, not visible before their batch is published.
// Parameters: rows (their properties); web, batch, change, version (of all of them; null when in their properties)
// Result: none
UNWIND $rows AS row
CREATE (a:Actor {web: $web, batch: $batch, change: $change, version: $version})
SET a += row
