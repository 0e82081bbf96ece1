// Purpose: takes the lock under which all of a web is written, and bumps the web's version; makes the web when it is not there.
// Parameters: web (its code)
// Result: one row: version (the new one), batch (the last import that is visible), cells, indicators
MERGE (w:Web {code: $web})
ON CREATE SET w.version = 0, w.batch = 0, w.actors = 0, w.ties = 0
SET w.version = w.version + 1
RETURN w.version AS version, w.batch AS batch, w.cells AS cells, w.indicators AS indicators
