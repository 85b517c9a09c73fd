// Owner: member. Passkeys and their challenges, who members are elsewhere, organisations' own e-mail domains.
CREATE CONSTRAINT passkey_credential FOR (p:Passkey) REQUIRE p.credential IS UNIQUE;
CREATE CONSTRAINT passkey_challenge_hash FOR (c:PasskeyChallenge) REQUIRE c.hash IS UNIQUE;
CREATE INDEX passkey_challenge_expires FOR (c:PasskeyChallenge) ON (c.expires);
CREATE CONSTRAINT identity_key FOR (i:Identity) REQUIRE i.key IS UNIQUE;
CREATE CONSTRAINT provider_attempt_hash FOR (a:ProviderAttempt) REQUIRE a.hash IS UNIQUE;
CREATE INDEX provider_attempt_expires FOR (a:ProviderAttempt) ON (a.expires);
CREATE CONSTRAINT logout_token_key FOR (t:LogoutToken) REQUIRE t.key IS UNIQUE;
CREATE INDEX logout_token_expires FOR (t:LogoutToken) ON (t.expires);
CREATE INDEX credential_session FOR (c:Credential) ON (c.issuer, c.session);
CREATE INDEX credential_subject FOR (c:Credential) ON (c.issuer, c.subject);
CREATE CONSTRAINT email_domain_name FOR (d:EmailDomain) REQUIRE d.name IS UNIQUE;
CREATE INDEX has_domain_id FOR ()-[h:HAS_DOMAIN]-() ON (h.id);
