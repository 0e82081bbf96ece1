// Purpose: finds the ties between others that tell of actors who go: by whom it came about, who steps in, who succeeds.
// Parameters: web (its code), ids (of those who go), batch (the last import that is visible)
// Result: type, row (properties), from, to (ids), fromPerson, toPerson, batch; also ties that tell of them only before an import
MATCH (x:Actor {web: $web})-[r:ANY_TIE]->(y:Actor)
WHERE r.batch <= $batch AND NOT x.id IN $ids AND NOT y.id IN $ids
  AND (r.next IS NOT NULL OR r.via IN $ids OR r.arose IN $ids OR r.fallback IN $ids OR r.successor IN $ids)
RETURN type(r) AS type, properties(r) AS row, x.id AS from, y.id AS to, x.person AS fromPerson, y.person AS toPerson, $batch AS batch
