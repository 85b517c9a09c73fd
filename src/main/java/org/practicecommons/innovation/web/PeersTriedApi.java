package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Passage;
import org.practicecommons.innovation.PeersTried;
import org.practicecommons.innovation.PeersTried.Tried;
import org.practicecommons.innovation.TransferCard;
import org.practicecommons.innovation.TransferCards;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a practice's peers tried, for programs. */
@RestController
class PeersTriedApi {
    /** The work of peers, the nearest first. */
    record Answer(
            String practice,
            @Nullable String challenge,
            @Nullable String population,
            List<Item> items) {}

    /**
     * Work of one peer.
     *
     * @param worked what about the peer's place made it work, in its own words; null when nobody said
     * @param differences where the two practices differ most
     */
    record Item(
            Peer peer,
            String stage,
            String novelty,
            InnovationItem innovation,
            @Nullable String worked,
            List<TransferCard.Difference> differences) {}

    /** The peer. */
    record Peer(int rank, String odsCode, String name, double closerThanPercent) {}

    private final PeersTried tried;
    private final TransferCards cards;
    private final Practices practices;

    PeersTriedApi(PeersTried tried, TransferCards cards, Practices practices) {
        this.tried = tried;
        this.cards = cards;
        this.practices = practices;
    }

    /** Challenge and population are ids; narrower ones count too. */
    @GetMapping(value = "/api/v1/practices/{odsCode}/peers/innovations", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer list(
            @PathVariable String odsCode,
            @RequestParam(required = false) @Nullable String challenge,
            @RequestParam(required = false) @Nullable String population,
            @RequestParam(required = false) @Nullable String limit,
            Caller caller) {
        OdsCode code =
                practices.get(Parameters.requiredCode("odsCode", odsCode)).odsCode();
        int most = Parameters.number("limit", limit, 20, 1, 100);
        String about = blank(challenge);
        String whom = blank(population);
        List<Item> items = tried.of(caller, code, about, whom, most).stream()
                .map(one -> item(code, one))
                .toList();
        return new Answer(code.value(), about, whom, items);
    }

    private Item item(OdsCode here, Tried one) {
        TransferCard card = cards.of(here, new OdsCode(one.odsCode()), one.innovation());
        return new Item(
                new Peer(one.rank(), one.odsCode(), one.name(), one.closerThanPercent()),
                one.stage().key(),
                novelty(one),
                InnovationItem.of(one.innovation()),
                Optional.of(one.innovation().told().says(Passage.CONTEXT))
                        .filter(words -> !words.isEmpty())
                        .orElse(null),
                card.differences());
    }

    static String novelty(Tried one) {
        return one.novelty().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String blank(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }
}
