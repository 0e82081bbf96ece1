// Purpose: lists the invitation lists of a web.
// Parameters: web (its code)
// Result: row (properties), in no order
MATCH (l:InvitationList {web: $web})
RETURN properties(l) AS row
