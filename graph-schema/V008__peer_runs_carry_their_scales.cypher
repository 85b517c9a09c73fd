// Owner: peer. Runs from before scales were kept with them are worked out and written once more.
MATCH (r:PeerRun) WHERE r.pairs IS NULL SET r.complete = false;
