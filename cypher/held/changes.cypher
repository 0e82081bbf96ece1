// Purpose: reads every change of a web, to find what was ever written of one person, also of what is gone.
// Parameters: web (its code)
// Result: change (its id), at, who, role, why, content (bytes of a chunk), newest first
MATCH (c:Change {web: $web})
USING INDEX SEEK c:Change(web, version)
WHERE c.version > 0
MATCH (k:ChangeChunk {change: c.id})
USING INDEX SEEK k:ChangeChunk(change, number)
WHERE k.number >= 0
RETURN c.id AS change, c.at AS at, c.who AS who, c.role AS role, c.why AS why, k.content AS content
ORDER BY c.version DESC
