// Purpose: lists the visits to a person that are still kept.
// Parameters: person (id)
// Result: row (properties), in no order
MATCH (v:Visit {person: $person})
RETURN properties(v) AS row
