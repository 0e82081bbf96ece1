// Purpose: finds a chunk of a change, by which the history of a row is walked.
// Parameters: change (its id), number (of the chunk)
// Result: none or one row: content (bytes), change (its id), at, who, role, why
MATCH (k:ChangeChunk {change: $change, number: $number})
MATCH (c:Change {id: k.change})
RETURN k.content AS content, c.id AS change, c.at AS at, c.who AS who, c.role AS role, c.why AS why
