// Purpose: what is unique of stories and of points of a neighbourhood agenda, and by what they are found.
// Parameters: none
// Result: none
CREATE CONSTRAINT story_id FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE INDEX story_web FOR (n:Story) ON (n.web);
CREATE CONSTRAINT point_id FOR (n:Point) REQUIRE n.id IS UNIQUE;
CREATE INDEX point_web FOR (n:Point) ON (n.web);
