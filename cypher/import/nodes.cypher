// Purpose: finds by which numbers the nodes of actors are known, so that their ties need not look for them one by one.
// Parameters: ids (of the actors)
// Result: id, node (its number)
UNWIND $ids AS id
MATCH (a:Actor {id: id})
USING INDEX SEEK a:Actor(id)
RETURN id, id(a) AS node
