// Owner: population. The context table as it was last worked out; throwing it away costs one slower start.
CREATE CONSTRAINT kept_context_key FOR (k:KeptContext) REQUIRE k.key IS UNIQUE;
