// Purpose: keeps a new point.
// Parameters: row (its properties, the id among them)
// Result: none
CREATE (p:Point)
SET p = $row
