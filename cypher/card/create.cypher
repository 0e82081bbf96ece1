// Purpose: keeps a link to the card of an organisation.
// Parameters: row (its properties, the hash of its token among them)
// Result: none
CREATE (c:CardLink)
SET c = $row
