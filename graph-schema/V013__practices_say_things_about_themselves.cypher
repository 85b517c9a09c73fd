// Owner: profile. What practices say about themselves, each note to those whom it is meant for.
CREATE CONSTRAINT profile_note_id FOR (n:ProfileNote) REQUIRE n.id IS UNIQUE;
CREATE INDEX profile_note_author FOR (n:ProfileNote) ON (n.author);
