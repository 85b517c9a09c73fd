// Owner: innovation. Records of work, who does it, and what became of it.
CREATE CONSTRAINT innovation_id FOR (i:Innovation) REQUIRE i.id IS UNIQUE;
CREATE INDEX innovation_changed FOR (i:Innovation) ON (i.status, i.changed);
CREATE INDEX innovation_author FOR (i:Innovation) ON (i.author);
CREATE INDEX innovation_revision_record FOR (r:InnovationRevision) ON (r.record);
CREATE INDEX journey_event_record FOR (e:JourneyEvent) ON (e.record);
CREATE CONSTRAINT journey_event_id FOR (e:JourneyEvent) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT evidence_id FOR (e:Evidence) REQUIRE e.id IS UNIQUE;
CREATE INDEX evidence_record FOR (e:Evidence) ON (e.record);
CREATE INDEX evidence_author FOR (e:Evidence) ON (e.author);
