// Purpose: what is unique of invitation lists, and by what they are found and forgotten.
// Parameters: none
// Result: none
CREATE CONSTRAINT invitation_list_id FOR (n:InvitationList) REQUIRE n.id IS UNIQUE;
CREATE INDEX invitation_list_web FOR (n:InvitationList) ON (n.web);
CREATE INDEX invitation_list_day FOR (n:InvitationList) ON (n.day);
