// Purpose: lists who follows whom in a web on a day.
// Parameters: web (its code), day
// Result: row (properties), in no order
MATCH (a:Actor {web: $web})
MATCH (c:Case {person: a.id})
USING INDEX SEEK c:Case(person)
WHERE c.until IS NULL OR c.until >= $day
RETURN properties(c) AS row
