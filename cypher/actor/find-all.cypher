// Purpose: finds several actors.
// Parameters: ids
// Result: a row for each that is there: row (properties), batch (the last import that is visible); in no order
UNWIND $ids AS id
MATCH (a:Actor {id: id})
MATCH (w:Web {code: a.web})
WHERE a.batch <= w.batch
RETURN properties(a) AS row, w.batch AS batch
