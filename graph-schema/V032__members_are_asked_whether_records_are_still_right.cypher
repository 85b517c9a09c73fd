// Owner: innovation. Links in letters by which a member says once, without signing in, that something is still right.
CREATE CONSTRAINT confirmation_link_hash FOR (l:ConfirmationLink) REQUIRE l.hash IS UNIQUE;
CREATE INDEX confirmation_link_member FOR (l:ConfirmationLink) ON (l.member);
CREATE INDEX confirmation_link_expires FOR (l:ConfirmationLink) ON (l.expires);
