package org.practicecommons.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.practicecommons.platform.graph.Graph;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The public halves of passkeys in the graph. */
@Component
class PasskeyRecords implements UserCredentialRepository {
    private final Graph graph;
    private final Clock clock;

    PasskeyRecords(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return graph.find(PasskeyQueries.BY_CREDENTIAL, key(credential), PasskeyRecords::read)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes member) {
        return graph.list(PasskeyQueries.OF_MEMBER, Map.of("member", PasskeyOwners.id(member)), PasskeyRecords::read);
    }

    /**
     * Keeps a new passkey, or that one was used. The framework compares the device's count with the first one only;
     * against the last one it is compared here, in the transaction that writes it down.
     *
     * @throws PasskeyRefused when the count has not grown, as that of a copied device would not
     */
    @Override
    public void save(CredentialRecord passkey) {
        boolean known = findByCredentialId(passkey.getCredentialId()) != null;
        Map<String, Object> row = row(passkey);
        boolean saved = graph.write(tx -> {
            tx.run(PasskeyQueries.LOCK, row).consume();
            return tx.run(known ? PasskeyQueries.USED : PasskeyQueries.ADD, row).stream()
                    .findFirst()
                    .isPresent();
        });
        if (!saved) {
            throw new PasskeyRefused();
        }
    }

    @Override
    public void delete(Bytes credential) {
        graph.change(tx ->
                tx.run(PasskeyQueries.REMOVE_BY_CREDENTIAL, key(credential)).consume());
    }

    private static Map<String, Object> key(Bytes credential) {
        return Map.of("credential", credential.toBase64UrlString());
    }

    private Map<String, Object> row(CredentialRecord passkey) {
        Map<String, Object> row = new HashMap<>(key(passkey.getCredentialId()));
        row.put("member", PasskeyOwners.id(passkey.getUserEntityUserId()));
        row.put("id", UUID.randomUUID().toString());
        row.put("label", passkey.getLabel());
        row.put("key", passkey.getPublicKey().getBytes());
        row.put(
                "attestation",
                Objects.requireNonNull(passkey.getAttestationObject()).getBytes());
        row.put(
                "clientData",
                Objects.requireNonNull(passkey.getAttestationClientDataJSON()).getBytes());
        row.put(
                "transports",
                passkey.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .toList());
        row.put("count", passkey.getSignatureCount());
        row.put("verified", passkey.isUvInitialized());
        row.put("mayBackUp", passkey.isBackupEligible());
        row.put("backedUp", passkey.isBackupState());
        row.put("now", clock.instant().atZone(ZoneOffset.UTC));
        return row;
    }

    private static CredentialRecord read(Record row) {
        Instant made = row.get("made").asZonedDateTime().toInstant();
        Instant used = MemberRows.instant(row.get("used"));
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.get("credential").asString()))
                .userEntityUserId(PasskeyOwners.bytes(row.get("member").asString()))
                .label(row.get("label").asString())
                .publicKey(new ImmutablePublicKeyCose(row.get("key").asByteArray()))
                .attestationObject(new Bytes(row.get("attestation").asByteArray()))
                .attestationClientDataJSON(new Bytes(row.get("clientData").asByteArray()))
                .transports(Set.copyOf(
                        row.get("transports").asList(value -> AuthenticatorTransport.valueOf(value.asString()))))
                .signatureCount(row.get("count").asLong())
                .uvInitialized(row.get("verified").asBoolean())
                .backupEligible(row.get("mayBackUp").asBoolean())
                .backupState(row.get("backedUp").asBoolean())
                .created(made)
                .lastUsed(used == null ? made : used)
                .build();
    }
}
