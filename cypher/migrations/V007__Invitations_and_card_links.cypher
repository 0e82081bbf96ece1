// Purpose: what is unique of invitation lists and of links to a card, and by what they are found and forgotten.
// Parameters: none
// Result: none
CREATE CONSTRAINT invitation_list_id FOR (n:InvitationList) REQUIRE n.id IS UNIQUE;
CREATE INDEX invitation_list_web FOR (n:InvitationList) ON (n.web);
CREATE INDEX invitation_list_day FOR (n:InvitationList) ON (n.day);
CREATE CONSTRAINT card_link_id FOR (n:CardLink) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT card_link_token FOR (n:CardLink) REQUIRE n.tokenHash IS UNIQUE;
CREATE INDEX card_link_actor FOR (n:CardLink) ON (n.actor);
CREATE INDEX card_link_expires FOR (n:CardLink) ON (n.expires);
