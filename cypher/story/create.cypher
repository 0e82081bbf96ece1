// Purpose: keeps a new story.
// Parameters: row (its properties, the id among them)
// Result: none
CREATE (s:Story)
SET s = $row
