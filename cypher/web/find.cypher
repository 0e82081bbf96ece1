// Purpose: finds one web.
// Parameters: web (its code)
// Result: none or one row: area (properties of its own area), version, actors, ties, lastChange
MATCH (w:Web {code: $web})
MATCH (own:Area {key: w.code + '|' + w.code})
RETURN properties(own) AS area, w.version AS version, w.actors AS actors, w.ties AS ties, w.lastChange AS lastChange
