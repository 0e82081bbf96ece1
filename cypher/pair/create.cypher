// Purpose: keeps what somebody said of two actors: that they are the same, or that they are not.
// Parameters: row (its properties)
// Result: none
CREATE (p:Pair)
SET p = $row
