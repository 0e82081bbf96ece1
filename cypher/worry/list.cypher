// Purpose: lists the worries of an area that are not closed and whose time is not over.
// Parameters: area (its code), day (today)
// Result: row (properties), in no order
MATCH (w:Worry {area: $area})
USING INDEX w:Worry(area)
WHERE w.keptUntil >= $day AND w.state <> 'closed'
RETURN properties(w) AS row
