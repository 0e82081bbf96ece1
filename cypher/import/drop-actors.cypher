// Purpose: deletes actors for which it was published that they go, with all that hangs on them; their ties are gone already.
// Parameters: ids
// Result: none
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Contact {actor: id})
  DELETE c
}
CALL (id) {
  MATCH (c:Conversation {person: id})
  DELETE c
}
CALL (id) {
  MATCH (c:Case {person: id})
  USING INDEX SEEK c:Case(person)
  DELETE c
}
CALL (id) {
  MATCH (k:Kept {person: id})
  DELETE k
}
CALL (id) {
  MATCH (w:Worry {person: id})
  USING INDEX w:Worry(person)
  REMOVE w.person
}
MATCH (a:Actor {id: id})
USING INDEX SEEK a:Actor(id)
DETACH DELETE a
