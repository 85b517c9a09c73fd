// Owner: challenge. The vocabulary, and when a practice named one of its challenges: what changed lately is asked for.
CREATE CONSTRAINT challenge_id FOR (c:Challenge) REQUIRE c.id IS UNIQUE;
CREATE INDEX faces_at FOR ()-[f:FACES]-() ON (f.at);
