// Owner: platform. The audit trail: entries are added and never changed.
CREATE CONSTRAINT audit_entry_id FOR (a:AuditEntry) REQUIRE a.id IS UNIQUE;
