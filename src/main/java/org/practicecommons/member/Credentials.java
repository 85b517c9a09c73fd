package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** What members sign in with: made, recognised, taken back. Taken back means at once: nothing is remembered elsewhere. */
@Component
public class Credentials {
    /** Uses closer together than this are not written down. */
    private static final Duration USE = Duration.ofMinutes(10);

    /**
     * Who holds a credential.
     *
     * @param caller the member and the credential's id
     * @param mayChange whether it lets its holder change things
     * @param how how its holder showed who they are, such as {@code passkey, Firefox on Linux}
     */
    public record Holder(Caller caller, boolean mayChange, String how) {}

    private static final Map<String, @Nullable Object> NO_ORIGIN = noOrigin();

    private final Graph graph;
    private final Clock clock;
    private final RegulatorAccounts regulators;
    private final DemonstrationMode demonstration;

    Credentials(Graph graph, Clock clock, RegulatorAccounts regulators, DemonstrationMode demonstration) {
        this.demonstration = demonstration;
        this.graph = graph;
        this.clock = clock;
        this.regulators = regulators;
    }

    /** Makes a credential. The secret is shown this once. */
    public Secret make(NewCredential wanted) {
        return make(wanted, Map.of());
    }

    /** Makes the credential of a browser whose member came from a provider, which can end it. */
    public Secret make(NewCredential wanted, Identity from) {
        Map<String, @Nullable Object> origin = new HashMap<>();
        origin.put("provider", from.provider());
        origin.put("issuer", from.issuer());
        origin.put("subject", from.subject());
        origin.put("session", from.session());
        return make(wanted, origin);
    }

    private Secret make(NewCredential wanted, Map<String, ? extends @Nullable Object> origin) {
        Secret secret = Secret.next();
        Map<String, @Nullable Object> row = new HashMap<>(NO_ORIGIN);
        row.put("member", wanted.member().toString());
        row.put("hash", secret.hash());
        row.put("id", UUID.randomUUID().toString());
        row.put("kind", wanted.kind().name());
        row.put("way", wanted.way().name());
        row.put("label", wanted.label());
        row.put("mayChange", wanted.mayChange());
        row.put("duties", wanted.duties().stream().map(Duty::name).sorted().toList());
        row.put("now", now());
        row.put("expires", now().plus(wanted.life()));
        row.putAll(origin);
        graph.change(tx -> {
            tx.run(CredentialQueries.FORGET_EXPIRED, Map.of("now", now())).consume();
            tx.run(CredentialQueries.ADD, row).consume();
            if (wanted.kind() == CredentialKind.TOKEN && wanted.way() == SignInWay.TOKEN) {
                String id = wanted.member().toString();
                AuditTrail.add(tx, clock.instant(), wanted.member(), "token-made", id, wanted.scope());
            }
        });
        return secret;
    }

    /**
     * Who shows this secret; empty when it is unknown, expired or taken back, and for people of the demonstration where that
     * is off.
     */
    public Optional<Holder> holder(Secret secret, CredentialKind kind) {
        Map<String, Object> shown =
                Map.of("hash", secret.hash(), "kind", kind.name(), "now", now(), "idleSince", now().minus(kind.idle()));
        Optional<Record> found = graph.find(CredentialQueries.HOLDER, shown, row -> row)
                .filter(row -> demonstration.isOn() || !row.get("invented").asBoolean());
        found.ifPresent(row -> noteUse(secret, row));
        return found.map(Credentials::holder)
                .filter(holder -> regulators.letIn(holder.caller().required()));
    }

    /** Through which provider the caller signed in; empty when not through one. */
    public Optional<String> provider(Caller caller) {
        String id = caller.credential();
        return id == null
                ? Optional.empty()
                : graph.find(
                        ProviderQueries.PROVIDER_OF,
                        Map.of("member", caller.required().id().toString(), "id", id),
                        row -> row.get("provider").asString());
    }

    /** The sign-ins and tokens of a member that still let in, the newest first. */
    public List<Credential> list(MemberId member) {
        return graph.list(
                CredentialQueries.LIST,
                Map.of(
                        "member",
                        member.toString(),
                        "now",
                        now(),
                        "idleSince",
                        now().minus(CredentialKind.SIGN_IN.idle())),
                MemberRows::credential);
    }

    /** Takes one back; whether there was one. */
    public boolean takeBack(MemberId member, String id) {
        return count(CredentialQueries.TAKE_BACK, Map.of("member", member.toString(), "id", id)) > 0;
    }

    /** Takes back all but one; how many. */
    public int takeBackOthers(MemberId member, String kept) {
        return count(CredentialQueries.TAKE_BACK_OTHERS, Map.of("member", member.toString(), "kept", kept));
    }

    private int count(String cypher, Map<String, Object> parameters) {
        return graph.write(
                tx -> tx.run(cypher, parameters).single().get("taken").asInt());
    }

    private static Holder holder(Record row) {
        Caller caller = new Caller(MemberRows.member(row), row.get("credential").asString());
        String way = row.get("way").asString(SignInWay.LINK.name()).toLowerCase(Locale.ROOT);
        boolean browser = row.get("kind").asString().equals(CredentialKind.SIGN_IN.name());
        String how = browser ? way + ", " + row.get("label").asString("") : way;
        return new Holder(caller, row.get("mayChange").asBoolean(), how);
    }

    private void noteUse(Secret secret, Record row) {
        Instant before = MemberRows.instant(row.get("used"));
        if (before == null || before.isBefore(clock.instant().minus(USE))) {
            graph.change(tx -> tx.run(CredentialQueries.USED, Map.of("hash", secret.hash(), "now", now()))
                    .consume());
        }
    }

    private static Map<String, @Nullable Object> noOrigin() {
        Map<String, @Nullable Object> none = new HashMap<>();
        List.of("provider", "issuer", "subject", "session").forEach(key -> none.put(key, null));
        return none;
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}
