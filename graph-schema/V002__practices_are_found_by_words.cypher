// Owner: practice. The way to find a practice while the search engine is away.
CREATE FULLTEXT INDEX practice_search FOR (p:Practice) ON EACH [p.name, p.aliasText, p.town, p.postcode, p.code];
