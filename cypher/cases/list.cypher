// Purpose: lists the people whom somebody follows on a day.
// Parameters: worker, day
// Result: person (id), in the order in which they became a case
MATCH (c:Case {worker: $worker})
WHERE c.until IS NULL OR c.until >= $day
RETURN c.person AS person
ORDER BY c.since, c.person
