// Purpose: finds the two ends of a tie that is to be.
// Parameters: web, batch (the last import that is visible), from, to (ids)
//   An actor of whom it was published that it goes is not there any more.
// Result: none, or one row when both are in the web: fromPerson, toPerson
MATCH (a:Actor {id: $from})
MATCH (b:Actor {id: $to})
WHERE a.web = $web AND b.web = $web AND a.batch <= $batch AND b.batch <= $batch
  AND coalesce(a.next <> 'null' OR a.nextBatch > $batch, true) AND coalesce(b.next <> 'null' OR b.nextBatch > $batch, true)
RETURN a.person AS fromPerson, b.person AS toPerson
