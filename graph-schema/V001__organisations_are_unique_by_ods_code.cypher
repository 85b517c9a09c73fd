// Owner: practice. Organisations are known by their ODS code.
CREATE CONSTRAINT practice_code FOR (p:Practice) REQUIRE p.code IS UNIQUE;
CREATE CONSTRAINT pcn_code FOR (p:Pcn) REQUIRE p.code IS UNIQUE;
CREATE CONSTRAINT sub_icb_code FOR (s:SubIcb) REQUIRE s.code IS UNIQUE;
CREATE CONSTRAINT icb_code FOR (i:Icb) REQUIRE i.code IS UNIQUE;
CREATE CONSTRAINT region_code FOR (r:Region) REQUIRE r.code IS UNIQUE;
CREATE CONSTRAINT boundary_key FOR (b:Boundary) REQUIRE b.key IS UNIQUE;
CREATE CONSTRAINT register_extract_id FOR (e:RegisterExtract) REQUIRE e.id IS UNIQUE;
