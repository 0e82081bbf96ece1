// Purpose: lists the imports that were begun and not ended; there are few, so that reading all of them is right.
// Parameters: none
// Result: import (its id), web
MATCH (i:Import)
RETURN i.id AS import, i.web AS web
