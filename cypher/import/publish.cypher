// Purpose: makes a batch visible: the one small write that turns staged rows into the web.
// Parameters: web, batch, cells, indicators
// Result: none
MATCH (w:Web {code: $web})
SET w.batch = $batch, w.cells = $cells, w.indicators = $indicators
