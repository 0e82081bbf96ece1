// Purpose: what is looked up by when a person is erased.
// Parameters: none
// Result: none
CREATE INDEX visit_person FOR (n:Visit) ON (n.person);
