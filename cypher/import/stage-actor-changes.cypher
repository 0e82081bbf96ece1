// Purpose: stages what actors will be, beside what they are, until their batch is published.
// Parameters: batch, rows (id; next: the properties to come, as JSON)
// Result: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
USING INDEX SEEK a:Actor(id)
SET a.nextBatch = $batch, a.next = row.next
