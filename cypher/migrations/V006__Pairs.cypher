// Purpose: what is unique of what was said of two actors, and by what it is found.
// Parameters: none
// Result: none
CREATE CONSTRAINT pair_id FOR (n:Pair) REQUIRE n.id IS UNIQUE;
CREATE INDEX pair_web FOR (n:Pair) ON (n.web, n.what);
CREATE INDEX pair_one FOR (n:Pair) ON (n.one);
CREATE INDEX pair_other FOR (n:Pair) ON (n.other);
