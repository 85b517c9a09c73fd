// Owner: moderation. Who said of how many names that they are no patient's, where and when; never a text or a name.
CREATE CONSTRAINT names_vouched_id FOR (v:NamesVouched) REQUIRE v.id IS UNIQUE;
CREATE INDEX names_vouched_at FOR (v:NamesVouched) ON (v.at);
