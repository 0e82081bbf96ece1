// Purpose: what is unique and what is looked up by of frozen tables.
// Parameters: none
// Result: none
CREATE CONSTRAINT frozen_table_id FOR (n:FrozenTable) REQUIRE n.id IS UNIQUE;
CREATE INDEX frozen_table_area FOR (n:FrozenTable) ON (n.area);
