// Purpose: finds one spell of a tie; asked of every type in one statement, since an id does not tell the type.
// Parameters: id
// Result: none or one row: type, row (properties), from, to (ids), fromPerson, toPerson, batch (the last import that is visible)
CALL () {
  MATCH ()-[r:TIE_TYPE {id: $id}]->() RETURN r
}
WITH r, startNode(r) AS a, endNode(r) AS b
MATCH (w:Web {code: r.web})
WHERE r.batch <= w.batch
RETURN type(r) AS type, properties(r) AS row, a.id AS from, b.id AS to, a.person AS fromPerson, b.person AS toPerson, w.batch AS batch
