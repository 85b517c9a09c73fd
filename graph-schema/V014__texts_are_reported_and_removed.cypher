// Owner: moderation. Reports of texts, and removals whose traces in files are still to be cleaned.
CREATE CONSTRAINT report_id FOR (r:Report) REQUIRE r.id IS UNIQUE;
CREATE INDEX report_open FOR (r:Report) ON (r.open);
CREATE CONSTRAINT redaction_id FOR (r:Redaction) REQUIRE r.id IS UNIQUE;
CREATE INDEX redaction_files_clean FOR (r:Redaction) ON (r.filesClean);
