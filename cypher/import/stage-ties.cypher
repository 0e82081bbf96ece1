// Purpose: stages new ties, not visible before their batch is published; of any type in one statement, so that one plan serves all.
// Parameters: rows (type: the name of a type of tie; from, to: ids; row: properties)
// Result: none
UNWIND $rows AS tie
MATCH (a:Actor {id: tie.from})
USING INDEX SEEK a:Actor(id)
MATCH (b:Actor {id: tie.to})
USING INDEX SEEK b:Actor(id)
CREATE (a)-[r:$(tie.type)]->(b)
SET r = tie.row
