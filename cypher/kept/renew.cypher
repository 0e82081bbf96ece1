// Purpose: notes that the web of a person is to stay.
// Parameters: person (id), day
// Result: none
MERGE (k:Kept {person: $person})
ON CREATE SET k.since = $day
SET k.renewed = $day
