// Owner: population. One reading per organisation, dataset and period.
CREATE CONSTRAINT dataset_id FOR (d:Dataset) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT reading_id FOR (r:Reading) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT indicator_key FOR (i:Indicator) REQUIRE i.key IS UNIQUE;
CREATE CONSTRAINT break_key FOR (b:Break) REQUIRE b.key IS UNIQUE;
CREATE CONSTRAINT figure_report_id FOR (f:FigureReport) REQUIRE f.id IS UNIQUE;
CREATE INDEX reading_dataset_period FOR (r:Reading) ON (r.dataset, r.period);
CREATE INDEX reading_untied FOR (r:Reading) ON (r.untied);
