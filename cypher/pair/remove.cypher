// Purpose: takes back what somebody said of two actors.
// Parameters: id
// Result: none
MATCH (p:Pair {id: $id})
DELETE p
