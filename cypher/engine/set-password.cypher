// Purpose: gives the user of the embedded engine a new password, at every start; runs on the system database.
// Parameters: user, password
// Result: none
ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED
