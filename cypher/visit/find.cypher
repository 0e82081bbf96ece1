// Purpose: finds a visit that has not expired.
// Parameters: tokenHash, now
// Result: none or one row: row (properties)
MATCH (v:Visit {tokenHash: $tokenHash})
WHERE v.expires > $now
RETURN properties(v) AS row
