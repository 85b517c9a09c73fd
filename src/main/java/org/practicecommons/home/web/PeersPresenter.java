package org.practicecommons.home.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicecommons.home.DomainShare;
import org.practicecommons.home.FactPair;
import org.practicecommons.home.PeerPage;
import org.practicecommons.home.PeerRow;
import org.practicecommons.home.PeersPage;
import org.practicecommons.peer.Peer;
import org.practicecommons.peer.PeerFact;
import org.practicecommons.peer.PeerList;
import org.practicecommons.peer.PeerRun;
import org.practicecommons.peer.PeerScope;
import org.practicecommons.peer.Peers;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.Wording;
import org.practicecommons.population.Contexts;
import org.practicecommons.population.FigureWords;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.Practices;
import org.springframework.stereotype.Component;

/** Puts the pages about peers together. */
@Component
class PeersPresenter {
    private static final int SHOWN = 10;
    private static final int SHOWN_WITHOUT_CLOSE_PEER = 3;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private final Peers peers;
    private final Practices practices;
    private final Contexts contexts;
    private final ContextRows rows;

    PeersPresenter(Peers peers, Practices practices, Contexts contexts, ContextRows rows) {
        this.peers = peers;
        this.practices = practices;
        this.contexts = contexts;
        this.rows = rows;
    }

    PeersPage page(Practice practice, PeerScope scope) {
        PeerList list = peers.of(practice.odsCode(), scope, SHOWN);
        int shown = list.closePeers() == 0 ? SHOWN_WITHOUT_CLOSE_PEER : SHOWN;
        List<Peer> nearest = list.peers().stream().limit(shown).toList();
        Map<String, Practice> known =
                practices.list(nearest.stream().map(Peer::odsCode).toList(), practices.today()).stream()
                        .collect(Collectors.toMap(one -> one.odsCode().value(), one -> one));
        return new PeersPage(
                PracticePresenter.identity(practice),
                PeerSentences.scopes(scope),
                list.closePeers(),
                nearest.stream()
                        .flatMap(peer ->
                                Stream.ofNullable(known.get(peer.odsCode())).map(other -> row(peer, other)))
                        .toList(),
                datasets(),
                run());
    }

    PeerPage page(Practice practice, Practice other, Peer peer) {
        return new PeerPage(
                PracticePresenter.identity(practice),
                PracticePresenter.identity(other),
                PeerSentences.band(peer.band()),
                Wording.closeness(peer.closerThanPercent()),
                null,
                peer.alike().stream().map(this::pair).toList(),
                peer.different().stream().map(this::pair).toList(),
                peer.domains().stream()
                        .map(part -> DomainShare.of(
                                part.domain().id(),
                                contexts.catalogue().domainLabel(part.domain().id()),
                                part.contributionPercent()))
                        .toList(),
                datasets(),
                run());
    }

    private static PeerRow row(Peer peer, Practice other) {
        String icb = other.icb() == null ? "" : ", " + other.icb().name();
        return new PeerRow(
                peer.rank(),
                peer.odsCode(),
                other.name(),
                PracticePresenter.place(other) + icb,
                peer.alike().stream().limit(2).map(PeerSentences::sentence).toList(),
                peer.different().stream()
                        .findFirst()
                        .map(PeerSentences::sentence)
                        .orElse("nothing stands out"),
                Wording.closeness(peer.closerThanPercent()),
                PeerSentences.band(peer.band()));
    }

    private FactPair pair(PeerFact fact) {
        String unit = fact.variable().unit().id();
        Link source = contexts.table()
                .column(fact.variable().key())
                .map(rows::source)
                .orElse(new Link("Data sources", "/data"));
        return new FactPair(
                fact.variable().label(),
                FigureWords.figure(fact.here(), unit),
                FigureWords.figure(fact.there(), unit),
                source);
    }

    private List<Link> datasets() {
        return contexts.table().columns().stream()
                .filter(column -> column.indicator().matching())
                .map(rows::source)
                .distinct()
                .toList();
    }

    String run() {
        PeerRun run = peers.run().orElseThrow();
        return run.id() + ", " + DAY.format(run.at());
    }
}
