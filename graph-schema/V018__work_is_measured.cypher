// Owner: innovation. What is measured of a piece of work: aggregate figures by day, never of one patient.
CREATE CONSTRAINT measure_id FOR (m:Measure) REQUIRE m.id IS UNIQUE;
CREATE INDEX measure_record FOR (m:Measure) ON (m.record);
CREATE INDEX measure_author FOR (m:Measure) ON (m.author);
CREATE CONSTRAINT measure_point_day FOR (p:MeasurePoint) REQUIRE (p.measure, p.on) IS UNIQUE;
