// Purpose: ends that somebody stood in for somebody else until a day that is over.
// Parameters: day (today)
// Result: none
MATCH (c:Case)
WHERE c.until < $day
DELETE c
