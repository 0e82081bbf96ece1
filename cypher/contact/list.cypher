// Purpose: lists the contact log of an actor.
// Parameters: actor (its id)
// Result: row (properties), in no order
MATCH (c:Contact {actor: $actor})
RETURN properties(c) AS row
