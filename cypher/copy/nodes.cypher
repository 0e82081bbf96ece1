// Purpose: reads all nodes, to copy them; reading all of them is what it is for.
// Parameters: none
// Result: number, labels, properties, in no order
MATCH (n)
RETURN id(n) AS number, labels(n) AS labels, properties(n) AS properties
