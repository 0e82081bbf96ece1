// Purpose: adds and replaces the areas of a web.
// Parameters: areas (their properties, with key)
// Result: none
UNWIND $areas AS area
MERGE (x:Area {key: area.key})
SET x = area
