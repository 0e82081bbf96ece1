// Purpose: tells whether anything is kept at all.
// Parameters: none
// Result: one row, filled
OPTIONAL MATCH (n)
WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
WITH n LIMIT 1
RETURN count(n) > 0 AS filled
