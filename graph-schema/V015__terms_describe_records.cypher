// Owner: vocabulary. Groups of people that records are for.
CREATE CONSTRAINT population_group_id FOR (g:PopulationGroup) REQUIRE g.id IS UNIQUE;
