// Purpose: reads the conversations with the people of a web, to find those that tell of somebody who goes.
// Parameters: web (its code)
// Result: row (properties), in no order
MATCH (a:Actor {web: $web})
WHERE a.person
MATCH (c:Conversation {person: a.id})
USING INDEX SEEK c:Conversation(person)
RETURN properties(c) AS row
