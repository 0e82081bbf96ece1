// Purpose: takes back a link to a card.
// Parameters: id, actor (its id)
// Result: one row with the id when there was such a link, else none
MATCH (c:CardLink {id: $id})
WHERE c.actor = $actor
WITH c, c.id AS id
DELETE c
RETURN id
