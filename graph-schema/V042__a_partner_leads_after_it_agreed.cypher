// Owner: innovation. What others wrote down as led by a partner waits until the partner agrees; who wrote it down leads meanwhile.
MATCH (p:Partner)-[l:LEADS]->(i:Innovation)
WHERE i.ownerCode <> p.code
MATCH (o:Practice|Pcn|Partner {code: i.ownerCode})
DELETE l
MERGE (p)-[:ASKED_TO_LEAD]->(i)
MERGE (o)-[:LEADS]->(i)
MERGE (o)-[d:PRACTISES]->(i) ON CREATE SET d.stage = i.stage
SET i.leadType = i.ownerType, i.leadCode = o.code, i.leadName = o.name;
