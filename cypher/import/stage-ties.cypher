// Purpose: stages new ties, not visible before their batch is published; of any type in one statement, so that one plan serves all.
//   A row is a list, and what all have comes by itself: of a map Neo4j would fear that it is what the statement writes, and
//   gather all rows before it writes the first.
// Parameters: rows (each the numbers of the nodes that it goes from and to, the name of a type of tie, and properties);
//   web, batch, change, version (of all of them; null when in their properties)
// Result: one row, staged (how many)
UNWIND $rows AS tie
MATCH (a:Actor)
WHERE id(a) = tie[0]
MATCH (b:Actor)
WHERE id(b) = tie[1]
CREATE (a)-[r:$(tie[2]) {web: $web, batch: $batch, change: $change, version: $version}]->(b)
SET r += tie[3]
RETURN count(*) AS staged
