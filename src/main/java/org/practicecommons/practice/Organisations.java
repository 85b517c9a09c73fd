package org.practicecommons.practice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.practicecommons.practice.RegisterFact.IcbSuccession;
import org.practicecommons.practice.RegisterFact.Named;
import org.practicecommons.practice.RegisterFact.PcnOnRegister;
import org.practicecommons.practice.RegisterFact.Placement;

/**
 * Works out PCNs, sub-ICB locations, ICBs and regions. A body that the newest file with bodies of its kind no longer
 * names has ended: on the last reorganisation before that file, else on the file's day.
 */
final class Organisations {
    /** ICBs came into being with the Health and Care Act 2022. */
    static final LocalDate ICBS_BEGAN = LocalDate.of(2022, 7, 1);

    private final NavigableSet<LocalDate> reorganisations;
    private final SortedMap<String, Register.Organisation> found = new TreeMap<>();
    private final Map<String, LocalDate> firstNamed = new HashMap<>();
    private final Map<String, LocalDate> lastNamed = new HashMap<>();
    private final Map<OrganisationKind, LocalDate> newestFile = new HashMap<>();

    private Organisations(NavigableSet<LocalDate> reorganisations) {
        this.reorganisations = reorganisations;
    }

    static SortedMap<String, Register.Organisation> derive(
            List<DatedFacts> inOrder, NavigableSet<LocalDate> reorganisations) {
        Organisations all = new Organisations(reorganisations);
        inOrder.forEach(all::read);
        all.found.replaceAll((key, body) -> all.withEnd(body));
        return all.found;
    }

    private void read(DatedFacts file) {
        LocalDate day = file.provenance().asAt();
        for (RegisterFact fact : file.facts()) {
            switch (fact) {
                case PcnOnRegister p -> add(OrganisationKind.PCN, p.code(), null, p.name(), p.opened(), p.closed());
                case Placement p -> placed(p, day);
                case IcbSuccession s -> {
                    add(OrganisationKind.ICB, s.from(), null);
                    add(OrganisationKind.ICB, s.to(), null);
                }
                default -> {
                    // other facts name no bodies
                }
            }
        }
    }

    private void placed(Placement placement, LocalDate day) {
        add(OrganisationKind.PCN, placement.pcn(), day);
        add(OrganisationKind.SUB_ICB, placement.subIcb(), day);
        add(OrganisationKind.ICB, placement.icb(), day);
        add(OrganisationKind.REGION, placement.region(), day);
    }

    private void add(OrganisationKind kind, @Nullable Named body, @Nullable LocalDate day) {
        if (body == null) {
            return;
        }
        add(kind, body.code(), body.onsCode(), body.name(), null, null);
        if (day != null) {
            String key = Register.Organisation.key(kind, body.code());
            firstNamed.merge(key, day, (a, b) -> a.isBefore(b) ? a : b);
            lastNamed.merge(key, day, (a, b) -> a.isAfter(b) ? a : b);
            newestFile.merge(kind, day, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    private void add(
            OrganisationKind kind,
            String code,
            @Nullable String onsCode,
            @Nullable String name,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {
        String key = Register.Organisation.key(kind, code);
        Register.Organisation known = found.get(key);
        found.put(
                key,
                merged(
                        new Register.Organisation(kind, code, onsCode, spelt(name, code, known), opened, closed),
                        known));
    }

    private static String spelt(@Nullable String name, String code, Register.@Nullable Organisation known) {
        if (name == null) {
            return known == null ? code : known.name();
        }
        if (known != null && name.equalsIgnoreCase(known.name())) {
            return known.name();
        }
        return NameSpelling.everyday(name);
    }

    private static Register.Organisation merged(Register.Organisation now, Register.@Nullable Organisation known) {
        if (known == null) {
            return now;
        }
        return new Register.Organisation(
                now.kind(),
                now.code(),
                now.onsCode() != null ? now.onsCode() : known.onsCode(),
                now.name(),
                now.opened() != null ? now.opened() : known.opened(),
                now.closed() != null ? now.closed() : known.closed());
    }

    private Register.Organisation withEnd(Register.Organisation body) {
        LocalDate last = lastNamed.get(body.key());
        LocalDate newest = newestFile.get(body.kind());
        LocalDate closed = body.closed();
        if (last != null && newest != null && last.isBefore(newest) && closed == null) {
            closed = endBetween(last, newest);
        }
        return new Register.Organisation(body.kind(), body.code(), body.onsCode(), body.name(), opening(body), closed);
    }

    private @Nullable LocalDate opening(Register.Organisation body) {
        if (body.kind() != OrganisationKind.ICB) {
            return body.opened();
        }
        LocalDate first = firstNamed.get(body.key());
        LocalDate newest = newestFile.get(OrganisationKind.ICB);
        if (first != null && first.equals(newest) && !firstFile(first)) {
            return endBetween(ICBS_BEGAN, first);
        }
        return ICBS_BEGAN;
    }

    /** Whether no file of an earlier day names any ICB: then "new in this file" says nothing. */
    private boolean firstFile(LocalDate day) {
        return firstNamed.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(OrganisationKind.ICB.name()))
                .noneMatch(entry -> entry.getValue().isBefore(day));
    }

    private LocalDate endBetween(LocalDate after, LocalDate until) {
        LocalDate reorganised = reorganisations.floor(until);
        return reorganised != null && reorganised.isAfter(after) ? reorganised : until;
    }
}
