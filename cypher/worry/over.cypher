// Purpose: lists the worries whose time is over.
// Parameters: day (today)
// Result: id
MATCH (w:Worry)
WHERE w.keptUntil < $day
RETURN w.id AS id
