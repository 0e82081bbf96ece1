// Purpose: reads all changes of a web with all that they keep, to take their hash.
// Parameters: web
// Result: change (its properties), number and content of a chunk (null for a change without any), in no order
MATCH (c:Change {web: $web})
OPTIONAL MATCH (k:ChangeChunk {change: c.id})
RETURN properties(c) AS change, k.number AS number, k.content AS content
