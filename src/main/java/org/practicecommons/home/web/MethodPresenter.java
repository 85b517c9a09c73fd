package org.practicecommons.home.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicecommons.home.Band;
import org.practicecommons.home.MethodPage;
import org.practicecommons.peer.ContextDomain;
import org.practicecommons.peer.ContextVariable;
import org.practicecommons.peer.PeerMethod;
import org.practicecommons.peer.PeerRun;
import org.practicecommons.peer.Peers;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.Wording;
import org.practicecommons.population.Contexts;
import org.springframework.stereotype.Component;

/** Writes the method page from the run that is in use, so that page and code cannot part. */
@Component
class MethodPresenter {
    private static final String TRANSFORM = "place in the order of all practices, as a normal score";

    private final Peers peers;
    private final Contexts contexts;
    private final ContextRows rows;
    private final PeersPresenter presenter;
    private final DataPresenter data;

    MethodPresenter(Peers peers, Contexts contexts, ContextRows rows, PeersPresenter presenter, DataPresenter data) {
        this.peers = peers;
        this.contexts = contexts;
        this.rows = rows;
        this.presenter = presenter;
        this.data = data;
    }

    MethodPage page() {
        peers.compared();
        PeerRun run = peers.run().orElseThrow();
        return new MethodPage(
                presenter.run(),
                Wording.count(run.practices()),
                domains(run),
                bands(run.method()),
                data.rows().stream()
                        .filter(row -> contexts.table().columns().stream()
                                .anyMatch(column -> column.indicator().matching()
                                        && column.dataset()
                                                .provenance()
                                                .source()
                                                .equals(row.source())
                                        && column.dataset()
                                                .provenance()
                                                .period()
                                                .equals(row.period())))
                        .toList());
    }

    private List<MethodPage.Domain> domains(PeerRun run) {
        Map<ContextDomain, List<ContextVariable>> byDomain =
                run.variables().stream().collect(Collectors.groupingBy(ContextVariable::domain));
        double all = byDomain.entrySet().stream()
                .mapToDouble(entry -> run.method()
                        .domainWeight(entry.getKey(), entry.getValue().size()))
                .sum();
        return Arrays.stream(ContextDomain.values())
                .filter(byDomain::containsKey)
                .map(domain -> domain(domain, byDomain.getOrDefault(domain, List.of()), run.method(), all))
                .toList();
    }

    private MethodPage.Domain domain(
            ContextDomain domain, List<ContextVariable> variables, PeerMethod method, double all) {
        double share = method.domainWeight(domain, variables.size()) / all;
        return new MethodPage.Domain(
                domain.id(),
                contexts.catalogue().domainLabel(domain.id()),
                Math.round(share * 100) + "\u00a0%",
                variables.stream().map(this::variable).toList());
    }

    private MethodPage.Variable variable(ContextVariable variable) {
        Link source =
                contexts.table().column(variable.key()).map(rows::source).orElse(new Link("Data sources", "/data"));
        return new MethodPage.Variable(variable.key(), variable.label(), TRANSFORM, source);
    }

    private static List<MethodPage.BandRule> bands(PeerMethod method) {
        return Stream.of(
                        Map.entry(Band.VERY_CLOSE, method.veryClose()),
                        Map.entry(Band.CLOSE, method.close()),
                        Map.entry(Band.FAIR, method.fair()))
                .map(entry -> new MethodPage.BandRule(
                        entry.getKey(),
                        "closer than " + Wording.figure(entry.getValue(), "%") + " of all pairs of practices"))
                .toList();
    }
}
