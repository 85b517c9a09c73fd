// Owner: innovation. What curators say of records, and which records wait for them.
CREATE CONSTRAINT record_review_id FOR (r:RecordReview) REQUIRE r.id IS UNIQUE;
CREATE INDEX record_review_reviewer FOR (r:RecordReview) ON (r.reviewer);
CREATE INDEX innovation_review_asked FOR (i:Innovation) ON (i.reviewAsked);
