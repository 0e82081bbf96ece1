// Purpose: deletes some of what is kept, the mark of a restore last of all; what the database tells of its own form stays.
// Parameters: limit
// Result: one row, wiped
MATCH (n)
WHERE none(label IN labels(n) WHERE label STARTS WITH '__' OR label = 'Restore')
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(n) AS wiped
