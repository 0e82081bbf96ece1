// Purpose: lists the imports of a web that were begun and not ended.
// Parameters: web
// Result: import (its id), batch (the number under which its rows are staged)
MATCH (i:Import {web: $web})
RETURN i.id AS import, i.batch AS batch
