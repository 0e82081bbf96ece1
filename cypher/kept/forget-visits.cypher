// Purpose: removes visits that were over before a moment.
// Parameters: people (ids), before
// Result: none
UNWIND $people AS person
MATCH (v:Visit {person: person})
WHERE v.expires < $before
DELETE v
