// Purpose: adds one spell of a tie of one type.
// Parameters: from, to (ids), row (its properties)
// Result: none
MATCH (a:Actor {id: $from})
MATCH (b:Actor {id: $to})
CREATE (a)-[r:TIE_TYPE]->(b)
SET r = $row
