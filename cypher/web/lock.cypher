// Purpose: takes the lock under which all of a web is written, and bumps the web's version.
// Parameters: web (its code)
// Result: none or one row: version (the new one), batch (the last import that is visible)
MATCH (w:Web {code: $web})
SET w.version = w.version + 1
RETURN w.version AS version, w.batch AS batch
