// Purpose: lists the contact logs of some actors.
// Parameters: actors (their ids)
// Result: row (properties), in no order
UNWIND $actors AS actor
MATCH (c:Contact {actor: actor})
RETURN properties(c) AS row
