// Purpose: lists the lines of contact logs with their days.
// Parameters: people (ids)
// Result: id, on (a day, in part), in no order
UNWIND $people AS person
MATCH (c:Contact {actor: person})
RETURN c.id AS id, c.on AS on
