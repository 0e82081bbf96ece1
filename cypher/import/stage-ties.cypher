// Purpose: stages new ties of one type, not visible before their batch is published.
// Parameters: rows (from, to: ids; row: properties)
// Result: none
UNWIND $rows AS tie
MATCH (a:Actor {id: tie.from})
MATCH (b:Actor {id: tie.to})
CREATE (a)-[r:TIE_TYPE]->(b)
SET r = tie.row
