// Purpose: lists the stories of a web.
// Parameters: web (its code)
// Result: row (properties), in no order
MATCH (s:Story {web: $web})
RETURN properties(s) AS row
