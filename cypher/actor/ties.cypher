// Purpose: lists the ties of an actor, every spell.
// Parameters: id, batch (the last import that is visible)
// Result: type, row (properties), from, to (ids), fromPerson, toPerson, batch
MATCH (a:Actor {id: $id})
USING INDEX SEEK a:Actor(id)
MATCH (a)-[r:ANY_TIE]-(:Actor)
WHERE r.batch <= $batch
WITH r, startNode(r) AS x, endNode(r) AS y
RETURN type(r) AS type, properties(r) AS row, x.id AS from, y.id AS to, x.person AS fromPerson, y.person AS toPerson, $batch AS batch
