// Purpose: puts another content in place of that of a chunk of a change.
// Parameters: change (its id), number (of the chunk), content (bytes)
// Result: none
MATCH (k:ChangeChunk {change: $change, number: $number})
SET k.content = $content
