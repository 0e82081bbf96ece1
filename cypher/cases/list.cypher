// Purpose: lists the people whom somebody follows.
// Parameters: worker
// Result: person (id), in the order in which they became a case
MATCH (c:Case {worker: $worker})
RETURN c.person AS person
ORDER BY c.since, c.person
