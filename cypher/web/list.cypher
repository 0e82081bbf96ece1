// Purpose: lists every web; there are few, so that reading all of them is right.
// Parameters: none
// Result: area (properties of its own area), version, actors, ties, lastChange; by code
MATCH (w:Web)
MATCH (own:Area {key: w.code + '|' + w.code})
RETURN properties(own) AS area, w.version AS version, w.actors AS actors, w.ties AS ties, w.lastChange AS lastChange
ORDER BY w.code
