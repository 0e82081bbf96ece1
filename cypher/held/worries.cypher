// Purpose: lists the worries about a person whose time is not over.
// Parameters: person (id), day (today)
// Result: row (properties), in no order
MATCH (w:Worry {person: $person})
USING INDEX w:Worry(person)
WHERE w.keptUntil >= $day
RETURN properties(w) AS row
