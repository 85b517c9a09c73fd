package org.practicecommons.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicecommons.practice.PracticeStatus;
import org.practicecommons.practice.RegisterFact;
import org.practicecommons.practice.RegisterFact.IcbSuccession;
import org.practicecommons.practice.RegisterFact.Named;
import org.practicecommons.practice.RegisterFact.PcnMembership;
import org.practicecommons.practice.RegisterFact.PcnOnRegister;
import org.practicecommons.practice.RegisterFact.Placement;
import org.practicecommons.practice.RegisterFact.PracticeOnRegister;
import org.practicecommons.practice.RegisterFact.PracticeSuccession;

/** Writes the generated organisations as register files, one for each publication that a real register would come from. */
final class RegisterFiles {
    private static final LocalDate PCNS_BEGAN = LocalDate.of(2019, 7, 1);
    private static final LocalDate SUB_ICBS_BEGAN = LocalDate.of(2020, 4, 1);
    private static final LocalDate MERGED = LocalDate.of(2026, 4, 1);

    private final Areas areas;
    private final Labels labels;
    private final List<Site> sites;

    RegisterFiles(Country country, Labels labels, List<Site> sites) {
        this.areas = country.areas();
        this.labels = labels;
        this.sites = sites;
    }

    List<GeneratedDataset> all() {
        return List.of(
                GeneratedDataset.ofFacts(Publication.EPRACCUR, register()),
                GeneratedDataset.ofFacts(Publication.EPCN, networks()),
                GeneratedDataset.ofFacts(
                        Publication.QOF_GEOGRAPHY, placements(Publication.QOF_GEOGRAPHY, areas.icbOfSub())),
                GeneratedDataset.ofFacts(
                        Publication.PATIENTS_MAP, placements(Publication.PATIENTS_MAP, areas.newIcbOfSub())),
                GeneratedDataset.ofFacts(Publication.ICB_SUCCESSORS, successions()));
    }

    private List<RegisterFact> register() {
        return Stream.concat(sites.stream().map(this::entry), sites.stream().flatMap(this::succession))
                .toList();
    }

    private RegisterFact entry(Site site) {
        int sub = areas.subOfPcn()[site.pcn()];
        int icb = areas.icbOfSub()[sub];
        return new PracticeOnRegister(
                site.code(),
                site.name(),
                List.of(site.address()),
                site.town(),
                site.postcode(),
                site.opened(),
                site.closed(),
                site.status(),
                Labels.subCode(sub),
                later(SUB_ICBS_BEGAN, site.opened()),
                Labels.icbCode(icb),
                Labels.regionCode(areas.regionOfIcb()[icb]));
    }

    private Stream<RegisterFact> succession(Site site) {
        Integer successor = site.successor();
        return successor == null
                ? Stream.empty()
                : Stream.of(new PracticeSuccession(
                        site.code(),
                        Labels.practiceCode(successor),
                        Objects.requireNonNull(site.closed()).plusDays(1)));
    }

    private List<RegisterFact> networks() {
        LocalDate day = Publication.EPCN.provenance().asAt();
        List<RegisterFact> facts = new ArrayList<>();
        for (int pcn = 0; pcn < areas.subOfPcn().length; pcn++) {
            Named name = labels.pcn(pcn);
            facts.add(new PcnOnRegister(
                    name.code(),
                    Objects.requireNonNull(name.name()),
                    Labels.subCode(areas.subOfPcn()[pcn]),
                    PCNS_BEGAN,
                    null,
                    null));
        }
        sites.stream()
                .filter(site -> site.inPcn() && !site.opened().isAfter(day))
                .map(site -> new PcnMembership(
                        site.code(), Labels.pcnCode(site.pcn()), later(PCNS_BEGAN, site.opened()), null))
                .forEach(facts::add);
        return facts;
    }

    private List<RegisterFact> placements(Publication publication, int[] icbOfSub) {
        LocalDate day = publication.provenance().asAt();
        return sites.stream()
                .filter(site -> atWork(site, day))
                .map(site -> placement(site, icbOfSub))
                .toList();
    }

    private RegisterFact placement(Site site, int[] icbOfSub) {
        int sub = areas.subOfPcn()[site.pcn()];
        int icb = icbOfSub[sub];
        return new Placement(
                site.code(),
                site.name(),
                site.postcode(),
                site.inPcn() ? labels.pcn(site.pcn()) : null,
                labels.sub(sub),
                labels.icb(icb),
                labels.region(areas.regionOfIcb()[icb]));
    }

    private static boolean atWork(Site site, LocalDate day) {
        LocalDate closed = site.closed();
        return (site.status() == PracticeStatus.OPEN || site.status() == PracticeStatus.CLOSED)
                && !site.opened().isAfter(day)
                && (closed == null || closed.isAfter(day));
    }

    /** Every former ICB goes to one of 2026, most of them unchanged, as in the real file. */
    private List<RegisterFact> successions() {
        TreeMap<Integer, TreeMap<Integer, Integer>> moved = new TreeMap<>();
        sites.stream()
                .filter(site -> atWork(site, MERGED))
                .mapToInt(site -> areas.subOfPcn()[site.pcn()])
                .forEach(sub -> moved.computeIfAbsent(areas.icbOfSub()[sub], unseen -> new TreeMap<>())
                        .merge(areas.newIcbOfSub()[sub], 1, Integer::sum));
        List<RegisterFact> facts = new ArrayList<>();
        moved.forEach((from, targets) -> targets.forEach(
                (to, practices) -> facts.add(new IcbSuccession(labels.icb(from), labels.icb(to), practices, MERGED))));
        return facts;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The three layers of boundaries. */
    static List<GeneratedDataset> boundaries(Labels labels, Locations locations) {
        return List.of(
                layer(Publication.BOUNDARY_ICB, "icb", locations.icbs(), labels::icb),
                layer(Publication.BOUNDARY_SUB_ICB, "sub-icb", locations.subs(), labels::sub),
                layer(Publication.BOUNDARY_REGION, "region", locations.regions(), labels::region));
    }

    private static GeneratedDataset layer(
            Publication publication, String layer, List<Polygon> areas, IntFunction<Named> label) {
        List<RegisterFact> facts = IntStream.range(0, areas.size())
                .mapToObj(i -> boundary(layer, label.apply(i), areas.get(i)))
                .toList();
        return GeneratedDataset.ofFacts(publication, facts);
    }

    private static RegisterFact boundary(String layer, Named area, Polygon polygon) {
        return new RegisterFact.Boundary(
                layer, Objects.requireNonNull(area.onsCode()), Objects.requireNonNull(area.name()), polygon.geoJson());
    }
}
