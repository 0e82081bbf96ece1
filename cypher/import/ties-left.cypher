// Purpose: lists the ties of actors who are to go that are not staged to go yet.
// Parameters: ids (of the actors), batch (the last that is visible), next (the number under which rows are staged)
// Result: type, row (properties), from, to (ids), fromPerson, toPerson, batch; each tie once
UNWIND $ids AS id
MATCH (a:Actor {id: id})
USING INDEX SEEK a:Actor(id)
MATCH (a)-[r:ANY_TIE]-(:Actor)
WHERE r.batch <= $batch AND coalesce(r.nextBatch <> $next, true)
WITH DISTINCT r, startNode(r) AS x, endNode(r) AS y
RETURN type(r) AS type, properties(r) AS row, x.id AS from, y.id AS to, x.person AS fromPerson, y.person AS toPerson, $batch AS batch
