// Owner: member. Members, the organisations that only members bring, what members sign in with.
CREATE CONSTRAINT member_id FOR (m:Member) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT member_email FOR (m:Member) REQUIRE m.email IS UNIQUE;
CREATE CONSTRAINT member_demonstration_key FOR (m:Member) REQUIRE m.demonstrationKey IS UNIQUE;
CREATE CONSTRAINT partner_code FOR (p:Partner) REQUIRE p.code IS UNIQUE;
CREATE CONSTRAINT regulator_code FOR (r:Regulator) REQUIRE r.code IS UNIQUE;
CREATE CONSTRAINT credential_hash FOR (c:Credential) REQUIRE c.hash IS UNIQUE;
CREATE CONSTRAINT sign_in_link_hash FOR (l:SignInLink) REQUIRE l.hash IS UNIQUE;
CREATE INDEX credential_expires FOR (c:Credential) ON (c.expires);
CREATE INDEX sign_in_link_expires FOR (l:SignInLink) ON (l.expires);
CREATE CONSTRAINT join_request_hash FOR (j:JoinRequest) REQUIRE j.hash IS UNIQUE;
CREATE INDEX join_request_expires FOR (j:JoinRequest) ON (j.expires);
