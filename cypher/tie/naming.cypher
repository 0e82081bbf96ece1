// Purpose: finds the ties between others that may name an actor: by whom it came about, where they meet, who steps in, who
//   succeeds, who said so. The last may be sealed, so whatever has sealed words is given too, to be looked at.
// Parameters: web (its code), id (of the actor), batch (the last import that is visible)
// Result: type, row (properties), from, to (ids), fromPerson, toPerson, batch; also ties that name it only before an import
MATCH (x:Actor {web: $web})-[r:ANY_TIE]->(y:Actor)
WHERE r.batch <= $batch AND x.id <> $id AND y.id <> $id
  AND (r.next IS NOT NULL OR r.words IS NOT NULL OR r.via = $id OR r.arose = $id OR r.fallback = $id OR r.successor = $id
    OR r.saidBy = $id)
RETURN type(r) AS type, properties(r) AS row, x.id AS from, y.id AS to, x.person AS fromPerson, y.person AS toPerson, $batch AS batch
