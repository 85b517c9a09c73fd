package org.practicecommons.practice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicecommons.practice.RegisterFact.Named;
import org.practicecommons.practice.RegisterFact.PcnMembership;
import org.practicecommons.practice.RegisterFact.PcnOnRegister;
import org.practicecommons.practice.RegisterFact.Placement;
import org.practicecommons.practice.RegisterFact.PracticeOnRegister;

/**
 * Works out who belongs to whom and when. A practice's sub-ICB location decides its ICB; its PCN never does. PCNs, and
 * the bodies above sub-ICB locations, are placed by where most of their practices are.
 */
final class Ties {
    private static final LocalDate PCNS_BEGAN = LocalDate.of(2019, 7, 1);

    private record Child(OrganisationKind kind, String code, OrganisationKind parentKind) {}

    private final SortedMap<String, Register.Organisation> organisations;
    private final NavigableSet<LocalDate> reorganisations;
    private final Map<Child, Timeline> timelines = new HashMap<>();
    private final Set<Register.Tie> ended = new HashSet<>();

    private Ties(SortedMap<String, Register.Organisation> organisations, NavigableSet<LocalDate> reorganisations) {
        this.organisations = organisations;
        this.reorganisations = reorganisations;
    }

    static Set<Register.Tie> derive(
            List<DatedFacts> inOrder,
            SortedMap<String, Register.Entry> practices,
            SortedMap<String, Register.Organisation> organisations,
            NavigableSet<LocalDate> reorganisations) {
        Ties ties = new Ties(organisations, reorganisations);
        inOrder.forEach(ties::read);
        Set<Register.Tie> all = new HashSet<>(ties.ended);
        ties.timelines.forEach((child, timeline) -> timeline.periods()
                .forEach(period -> all.add(new Register.Tie(
                        child.kind(), child.code(), child.parentKind(), period.value(), period.from(), period.to()))));
        return all.stream()
                .filter(tie -> ties.known(tie.parentKind(), tie.parent()))
                .filter(tie -> tie.childKind() == OrganisationKind.PRACTICE
                        ? practices.containsKey(tie.child())
                        : ties.known(tie.childKind(), tie.child()))
                .map(tie -> endedWithPractice(tie, practices))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void read(DatedFacts file) {
        LocalDate day = file.provenance().asAt();
        for (RegisterFact fact : file.facts()) {
            switch (fact) {
                case PracticeOnRegister p ->
                    says(OrganisationKind.PRACTICE, p.code(), OrganisationKind.SUB_ICB, day, p.subIcb(), p.joined());
                case PcnMembership m -> member(m, day);
                case PcnOnRegister p ->
                    says(OrganisationKind.PCN, p.code(), OrganisationKind.SUB_ICB, day, p.subIcb(), null);
                case Placement p -> placed(p, day);
                default -> {
                    // other facts place nobody
                }
            }
        }
        majorities(RegisterDerivation.facts(file, Placement.class).toList(), day);
    }

    private void placed(Placement p, LocalDate day) {
        if (p.subIcb() != null) {
            says(
                    OrganisationKind.PRACTICE,
                    p.practice(),
                    OrganisationKind.SUB_ICB,
                    day,
                    p.subIcb().code(),
                    null);
        }
        String pcn = p.pcn() == null ? null : p.pcn().code();
        says(OrganisationKind.PRACTICE, p.practice(), OrganisationKind.PCN, day, pcn, null);
    }

    private void member(PcnMembership m, LocalDate day) {
        if (m.to() == null || m.to().isAfter(day)) {
            says(OrganisationKind.PRACTICE, m.practice(), OrganisationKind.PCN, day, m.pcn(), m.from());
        } else {
            ended.add(new Register.Tie(
                    OrganisationKind.PRACTICE, m.practice(), OrganisationKind.PCN, m.pcn(), m.from(), m.to()));
        }
    }

    private void majorities(List<Placement> placements, LocalDate day) {
        majority(placements, Placement::pcn, Placement::subIcb)
                .forEach((pcn, sub) -> says(OrganisationKind.PCN, pcn, OrganisationKind.SUB_ICB, day, sub, null));
        majority(placements, Placement::subIcb, Placement::icb)
                .forEach((sub, icb) -> says(OrganisationKind.SUB_ICB, sub, OrganisationKind.ICB, day, icb, null));
        majority(placements, Placement::icb, Placement::region)
                .forEach((icb, region) -> says(OrganisationKind.ICB, icb, OrganisationKind.REGION, day, region, null));
    }

    /** For each child the parent that most of the file's practices give it; of equals the first in order of code. */
    private static SortedMap<String, String> majority(
            List<Placement> placements,
            Function<Placement, @Nullable Named> child,
            Function<Placement, @Nullable Named> parent) {
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        for (Placement placement : placements) {
            Named below = child.apply(placement);
            Named above = parent.apply(placement);
            if (below != null && above != null) {
                votes.computeIfAbsent(below.code(), unseen -> new TreeMap<>()).merge(above.code(), 1, Integer::sum);
            }
        }
        SortedMap<String, String> winners = new TreeMap<>();
        votes.forEach((code, counts) -> winners.put(code, mostVotes(counts)));
        return winners;
    }

    private static String mostVotes(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .orElseThrow()
                .getKey();
    }

    private void says(
            OrganisationKind kind,
            String code,
            OrganisationKind parentKind,
            LocalDate day,
            @Nullable String parent,
            @Nullable LocalDate since) {
        timelines
                .computeIfAbsent(new Child(kind, code, parentKind), unseen -> timeline(parentKind))
                .says(day, parent, since);
    }

    private Timeline timeline(OrganisationKind parentKind) {
        return switch (parentKind) {
            case ICB -> new Timeline(reorganisations, Organisations.ICBS_BEGAN);
            case PCN -> new Timeline(new TreeSet<>(), PCNS_BEGAN);
            default -> new Timeline(reorganisations, null);
        };
    }

    private boolean known(OrganisationKind kind, String code) {
        return organisations.containsKey(Register.Organisation.key(kind, code));
    }

    /** A practice that has closed belongs to nobody from that day on. */
    private static Register.Tie endedWithPractice(Register.Tie tie, Map<String, Register.Entry> practices) {
        Register.Entry practice = tie.childKind() == OrganisationKind.PRACTICE ? practices.get(tie.child()) : null;
        if (practice == null || practice.closed() == null || tie.to() != null) {
            return tie;
        }
        LocalDate to = practice.closed();
        LocalDate from = tie.from() != null && tie.from().isAfter(to) ? to : tie.from();
        return new Register.Tie(tie.childKind(), tie.child(), tie.parentKind(), tie.parent(), from, to);
    }
}
