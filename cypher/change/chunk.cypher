// Purpose: keeps a chunk of what a change did, before and after, compressed.
// Parameters: change (the id of the change), number (of the chunk, from 0), content (bytes)
// Result: none
CREATE (:ChangeChunk {change: $change, number: $number, content: $content})
