// Owner: platform. What the search index still has to hear of, written in the same transaction as the change.
CREATE CONSTRAINT outbox_seq FOR (o:Outbox) REQUIRE o.seq IS UNIQUE;
CREATE CONSTRAINT outbox_counter_id FOR (c:OutboxCounter) REQUIRE c.id IS UNIQUE;
