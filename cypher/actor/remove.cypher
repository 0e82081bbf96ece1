// Purpose: removes an actor with its ties.
// Parameters: id
// Result: none
MATCH (a:Actor {id: $id})
DETACH DELETE a
