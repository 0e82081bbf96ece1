// Purpose: lists the points of a web.
// Parameters: web (its code)
// Result: row (properties), in no order
MATCH (p:Point {web: $web})
RETURN properties(p) AS row
