// Purpose: marks that an import stages rows, so that a crash leaves a trace of what to clean.
// Parameters: import (its id), web, batch (the number under which rows are staged), started
// Result: none
CREATE (:Import {id: $import, web: $web, batch: $batch, started: $started})
