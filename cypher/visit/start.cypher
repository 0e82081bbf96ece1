// Purpose: keeps a visit; a second time changes nothing.
// Parameters: tokenHash, row (its properties)
// Result: none
MERGE (v:Visit {tokenHash: $tokenHash})
ON CREATE SET v = $row
