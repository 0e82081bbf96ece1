// Purpose: takes the mark away that a copy is being restored.
// Parameters: none
// Result: none
MATCH (r:Restore)
DELETE r
