// Owner: vocabulary. What curators changed in vocabularies: each change is kept, one of each version of a term.
CREATE CONSTRAINT term_revision FOR (r:TermRevision) REQUIRE (r.vocabulary, r.term, r.version) IS UNIQUE;
CREATE INDEX term_revision_vocabulary FOR (r:TermRevision) ON (r.vocabulary);
CREATE INDEX term_revision_by FOR (r:TermRevision) ON (r.by);
