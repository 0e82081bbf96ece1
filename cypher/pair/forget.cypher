// Purpose: forgets what somebody said of a person and another.
// Parameters: person (id)
// Result: none
CALL () {
  MATCH (p:Pair {one: $person}) RETURN p
  UNION
  MATCH (p:Pair {other: $person}) RETURN p
}
DELETE p
