// Purpose: takes the lock of every web, so that nobody writes in any of them; in the order of their codes, so that nobody waits in a circle.
// Parameters: none
// Result: code of each
MATCH (w:Web)
WITH w ORDER BY w.code
SET w.version = w.version + 0
RETURN w.code AS code
