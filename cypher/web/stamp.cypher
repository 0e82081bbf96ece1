// Purpose: tells whether a web is still as it was when a reading of it began.
// Parameters: web (its code)
// Result: none or one row: version, batch
MATCH (w:Web {code: $web})
RETURN w.version AS version, w.batch AS batch
