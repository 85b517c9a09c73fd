package org.practicecommons.innovation;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicecommons.member.Caller;
import org.practicecommons.member.CommunityPartners;
import org.practicecommons.member.Joining;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.springframework.stereotype.Component;

/** Who takes part in a piece of work beside its lead. */
@Component
public class Partners {
    private static final List<OrganisationType> WHO =
            List.of(OrganisationType.PRACTICE, OrganisationType.PCN, OrganisationType.PARTNER);

    /** What an organisation contributes. */
    public enum Role {
        CO_DESIGNED("Helped to design it"),
        DELIVERED("Does it together"),
        FUNDED("Paid for it"),
        EVALUATED("Looked at how it went"),
        HOSTED("Gives it a place");

        private final String inWords;

        Role(String inWords) {
            this.inWords = inWords;
        }

        /** As it is shown. */
        public String inWords() {
            return inWords;
        }

        /** Its name in answers: {@code co-designed}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The one with this key, if there is one. */
        public static Optional<Role> ofKey(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /** An organisation that takes part. */
    public record Partner(Organisation organisation, Role role) {}

    private final Graph graph;
    private final Innovations innovations;
    private final Recording recording;
    private final Joining joining;
    private final CommunityPartners partners;
    private final Clock clock;

    Partners(
            Graph graph,
            Innovations innovations,
            Recording recording,
            Joining joining,
            CommunityPartners partners,
            Clock clock) {
        this.partners = partners;
        this.graph = graph;
        this.innovations = innovations;
        this.recording = recording;
        this.joining = joining;
        this.clock = clock;
    }

    /** Who takes part, in order of name. */
    public List<Partner> of(Innovation record) {
        return graph.list(
                PartnerQueries.OF_RECORD,
                Map.of("id", record.id()),
                row -> new Partner(
                        JourneyRows.organisation(row.get("label").asString(), row),
                        Role.valueOf(row.get("role").asString())));
    }

    /**
     * Says that an organisation takes part, or in another role than before. Durable when this returns.
     *
     * @throws BadParameter when the network does not have it, or it leads the work
     * @throws MayNot when the caller does not keep the record
     */
    public Partner put(Caller caller, String id, OrganisationType type, String code, Role role) {
        Innovation record = recording.own(caller, id);
        Organisation known = Optional.of(type)
                .filter(WHO::contains)
                .flatMap(one -> joining.organisation(one, code))
                .filter(partners::stands)
                .orElseThrow(() -> BadParameter.refused("organisation", "partner.unknown"));
        if (record.lead().is(known.type(), known.code())) {
            throw BadParameter.refused("organisation", "partner.leads");
        }
        Map<String, Object> row = row(id, known);
        row.put("role", role.name());
        row.put("now", InnovationRows.at(clock.instant()));
        graph.change(tx -> tx.run(PartnerQueries.PUT, row).consume());
        return new Partner(known, role);
    }

    /**
     * Takes an organisation off a record: who keeps the record may do that, and the organisation itself.
     *
     * @throws MayNot when the caller is neither
     */
    public void remove(Caller caller, String id, OrganisationType type, String code) {
        Innovation record = innovations.get(caller, id);
        caller.required();
        if (!caller.actsFor(type, code) && !innovations.isKeptBy(caller, record)) {
            throw new MayNot("change-record");
        }
        Map<String, Object> row = row(id, new Organisation(type, code, ""));
        graph.change(tx -> tx.run(PartnerQueries.REMOVE, row).consume());
    }

    /** The organisation that somebody typed: the ODS code of a practice or network, or the name or code of a partner. */
    public Optional<Organisation> find(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        Stream<Organisation> byCode = WHO.stream()
                .flatMap(type -> joining.organisation(type, code).stream())
                .filter(partners::stands);
        Stream<Organisation> byName = known().stream().filter(one -> one.name().equalsIgnoreCase(typed.strip()));
        return Stream.concat(byCode, byName).findFirst();
    }

    /** Community partners of the network, in order of name. */
    public List<Organisation> known() {
        return graph.list(
                PartnerQueries.NAMES,
                Map.of(),
                row -> new Organisation(
                        OrganisationType.PARTNER,
                        row.get("code").asString(),
                        row.get("name").asString("")));
    }

    private static Map<String, Object> row(String id, Organisation organisation) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("type", organisation.type().name());
        row.put("code", organisation.code());
        return row;
    }
}
