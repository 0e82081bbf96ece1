// Purpose: finds the two ends of a tie that is to be.
// Parameters: web, batch (the last import that is visible), from, to (ids)
// Result: none, or one row when both are in the web: fromPerson, toPerson
MATCH (a:Actor {id: $from})
MATCH (b:Actor {id: $to})
WHERE a.web = $web AND b.web = $web AND a.batch <= $batch AND b.batch <= $batch
RETURN a.person AS fromPerson, b.person AS toPerson
