// Purpose: finds several ties of one type.
// Parameters: ids, batch (the last import that is visible)
// Result: a row for each that is there: type, row (properties), from, to (ids), fromPerson, toPerson, batch; in no order
UNWIND $ids AS id
MATCH ()-[r:TIE_TYPE {id: id}]->()
USING INDEX SEEK r:TIE_TYPE(id)
WHERE r.batch <= $batch
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, properties(r) AS row, a.id AS from, b.id AS to, a.person AS fromPerson, b.person AS toPerson, $batch AS batch
