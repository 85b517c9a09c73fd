// Owner: member. A partner that no member ever claimed is known from what was published.
MATCH (p:Partner) WHERE NOT EXISTS { MATCH (:Member)-[:ACTS_FOR]->(p) } SET p.settled = true;
