// Purpose: reads what stands in a web beside actors and ties.
// Parameters: web (its code)
// Result: one row: cells, indicators, areas (their properties, in no order)
MATCH (w:Web {code: $web})
CALL (w) {
  MATCH (x:Area {web: w.code})
  RETURN collect(properties(x)) AS areas
}
RETURN w.cells AS cells, w.indicators AS indicators, areas
