// Purpose: finds the link of a token that is not over.
// Parameters: tokenHash, now
// Result: none or one row: row (properties)
MATCH (c:CardLink {tokenHash: $tokenHash})
WHERE c.expires > $now
RETURN properties(c) AS row
