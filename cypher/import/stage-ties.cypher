// Purpose: stages new ties of one type, not visible before their batch is published.
// Parameters: rows (from, to: ids; row: properties)
// Result: none
UNWIND $rows AS tie
MATCH (a:Actor {id: tie.from})
USING INDEX SEEK a:Actor(id)
MATCH (b:Actor {id: tie.to})
USING INDEX SEEK b:Actor(id)
CREATE (a)-[r:TIE_TYPE]->(b)
SET r = tie.row
