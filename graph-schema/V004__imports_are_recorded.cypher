// Owner: ingest. Every import run leaves what it read and what it changed.
CREATE CONSTRAINT import_id FOR (i:Import) REQUIRE i.id IS UNIQUE;
