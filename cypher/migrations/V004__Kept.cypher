// Purpose: what is unique of since when people are known.
// Parameters: none
// Result: none
CREATE CONSTRAINT kept_person FOR (n:Kept) REQUIRE n.person IS UNIQUE;
