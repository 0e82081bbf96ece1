// Purpose: lists what somebody said of pairs of actors of a web.
// Parameters: web (its code), what (that they are the same, or that they are not)
// Result: row (properties), by id
MATCH (p:Pair {web: $web, what: $what})
RETURN properties(p) AS row
ORDER BY p.id
