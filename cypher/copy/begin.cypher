// Purpose: marks that a copy is being restored, so that a crash leaves a trace of what to clean.
// Parameters: none
// Result: none
CREATE (:Restore {id: 'restore'})
