// Purpose: stages what ties of one type will be, beside what they are, until their batch is published.
// Parameters: batch, rows (id; next: the properties to come, as JSON)
// Result: none
UNWIND $rows AS row
MATCH ()-[r:TIE_TYPE {id: row.id}]->()
USING INDEX SEEK r:TIE_TYPE(id)
SET r.nextBatch = $batch, r.next = row.next
