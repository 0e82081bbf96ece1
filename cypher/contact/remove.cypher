// Purpose: removes the contact log of an actor.
// Parameters: actor (its id)
// Result: none
MATCH (c:Contact {actor: $actor})
DELETE c
