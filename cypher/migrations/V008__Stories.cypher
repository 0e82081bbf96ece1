// Purpose: what is unique of stories, and by what they are found.
// Parameters: none
// Result: none
CREATE CONSTRAINT story_id FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE INDEX story_web FOR (n:Story) ON (n.web);
