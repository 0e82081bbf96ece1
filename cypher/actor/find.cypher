// Purpose: finds one actor.
// Parameters: id
// Result: none or one row: row (properties), batch (the last import that is visible)
MATCH (a:Actor {id: $id})
MATCH (w:Web {code: a.web})
WHERE a.batch <= w.batch
RETURN properties(a) AS row, w.batch AS batch
