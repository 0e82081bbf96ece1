// Purpose: reads all relationships, to copy them; reading all of them is what it is for.
// Parameters: none
// Result: from, to (numbers of nodes), type, properties, in no order
MATCH (a)-[r]->(b)
RETURN id(a) AS from, id(b) AS to, type(r) AS type, properties(r) AS properties
