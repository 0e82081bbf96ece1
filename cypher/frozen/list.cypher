// Purpose: lists the frozen tables of an area without what is in them.
// Parameters: area (its code)
// Result: row (properties, text empty), in no order
MATCH (t:FrozenTable {area: $area})
RETURN t {.*, text: ''} AS row
