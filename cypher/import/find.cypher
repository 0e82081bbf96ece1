// Purpose: finds an import that was begun and not ended.
// Parameters: import (its id)
// Result: none or one row: batch (the number under which its rows are staged)
MATCH (i:Import {id: $import})
RETURN i.batch AS batch
