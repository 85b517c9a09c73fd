// Search is a projection: changes wait in the outbox under numbers that one counter gives out.
CREATE CONSTRAINT outbox_seq IF NOT EXISTS FOR (o:Outbox) REQUIRE o.seq IS UNIQUE;
CREATE CONSTRAINT outbox_counter_name IF NOT EXISTS FOR (c:OutboxCounter) REQUIRE c.name IS UNIQUE;
