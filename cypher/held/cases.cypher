// Purpose: lists who follows a person on a day.
// Parameters: person (id), day
// Result: row (properties), in no order
MATCH (c:Case {person: $person})
WHERE c.until IS NULL OR c.until >= $day
RETURN properties(c) AS row
