// Purpose: lists the people of a web, to hold them against the register of who was erased.
// Parameters: web (its code)
// Result: id, in no order
MATCH (a:Actor {web: $web})
WHERE a.person
RETURN a.id AS id
