// Purpose: tells since when people are known, when their web was renewed, and when somebody spoke with them.
// Parameters: people (ids)
// Result: person, since, renewed, talks (of each the day, in part, and the moment of saving), lines (days of the contact log, in part); in no order
UNWIND $people AS person
OPTIONAL MATCH (k:Kept {person: person})
CALL (person) {
  MATCH (c:Conversation {person: person})
  RETURN collect([c.on, toString(c.saved)]) AS talks
}
CALL (person) {
  MATCH (c:Contact {actor: person})
  RETURN collect(c.on) AS lines
}
RETURN person, k.since AS since, k.renewed AS renewed, talks, lines
