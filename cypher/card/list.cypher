// Purpose: lists the links to a card that are not over.
// Parameters: actor (its id), now
// Result: row (properties), in no order
MATCH (c:CardLink {actor: $actor})
WHERE c.expires > $now
RETURN properties(c) AS row
