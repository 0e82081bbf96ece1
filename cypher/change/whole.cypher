// Purpose: reads all changes of a web with all that they keep, to take their hash.
// Parameters: web
// Result: change (its properties), number and content of a chunk (null for a change without any), in no order
MATCH (c:Change)
USING INDEX c:Change(web, version)
WHERE c.web = $web AND c.version >= 0
OPTIONAL MATCH (k:ChangeChunk)
USING INDEX k:ChangeChunk(change, number)
WHERE k.change = c.id AND k.number >= 0
RETURN properties(c) AS change, k.number AS number, k.content AS content
