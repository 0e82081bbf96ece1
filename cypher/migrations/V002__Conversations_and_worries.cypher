// Purpose: what is unique and what is looked up by of conversations and worries, and until when somebody stands in.
// Parameters: none
// Result: none
CREATE CONSTRAINT conversation_id FOR (n:Conversation) REQUIRE n.id IS UNIQUE;
CREATE INDEX conversation_person FOR (n:Conversation) ON (n.person);
CREATE CONSTRAINT worry_id FOR (n:Worry) REQUIRE n.id IS UNIQUE;
CREATE INDEX worry_area FOR (n:Worry) ON (n.area);
CREATE INDEX worry_person FOR (n:Worry) ON (n.person);
CREATE INDEX worry_kept_until FOR (n:Worry) ON (n.keptUntil);
CREATE INDEX case_until FOR (n:Case) ON (n.until);
