// Purpose: notes since when people are known; whoever is noted already stays as noted.
// Parameters: people (ids), day
// Result: none
UNWIND $people AS person
MERGE (k:Kept {person: person})
ON CREATE SET k.since = $day
