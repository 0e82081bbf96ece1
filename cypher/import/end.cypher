// Purpose: takes away the mark of an import.
// Parameters: import (its id)
// Result: none
MATCH (i:Import {id: $import})
DELETE i
