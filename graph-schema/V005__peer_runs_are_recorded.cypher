// Owner: peer.
CREATE CONSTRAINT peer_run_id FOR (r:PeerRun) REQUIRE r.id IS UNIQUE;
