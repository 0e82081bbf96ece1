// Purpose: forgets about whom worries are when that person goes.
// Parameters: person (id)
// Result: none
MATCH (w:Worry {person: $person})
USING INDEX w:Worry(person)
REMOVE w.person
