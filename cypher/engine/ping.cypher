// Purpose: tells whether the database answers.
// Parameters: none
// Result: one row, answer
RETURN 1 AS answer
