package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.PeersTried;
import org.practicecommons.innovation.PeersTried.Tried;
import org.practicecommons.innovation.TransferCard;
import org.practicecommons.innovation.TransferCards;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.platform.web.Wording;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a practice's peers tried, for a challenge and for whom. */
@Controller
class TriedController {
    private static final int SHOWN = 20;

    /**
     * The page.
     *
     * @param form what it is narrowed to
     */
    record TriedPage(
            Link practice,
            ListForm form,
            List<Card> cards,
            List<Map<String, Object>> challenges,
            List<Map<String, Object>> populations) {
        /** The breadcrumb above it. */
        public List<Link> trail() {
            return List.of(Link.HOME, practice, new Link("Practices like this one", practice.href() + "/peers"));
        }

        /** Address of this page. */
        public String address() {
            return practice.href() + "/tried";
        }
    }

    /**
     * Work of one peer.
     *
     * @param closeness how near the peer is, in words
     * @param worked what about its place made it work; may be empty
     * @param different where the two practices differ most, in words
     */
    record Card(RecordLine line, Link peer, String closeness, String worked, List<String> different) {}

    private final PeersTried tried;
    private final TransferCards cards;
    private final Practices practices;
    private final RecordLines lines;
    private final Choices choices;

    TriedController(PeersTried tried, TransferCards cards, Practices practices, RecordLines lines, Choices choices) {
        this.tried = tried;
        this.cards = cards;
        this.practices = practices;
        this.lines = lines;
        this.choices = choices;
    }

    @GetMapping("/practices/{odsCode}/tried")
    ModelAndView tried(@PathVariable String odsCode, ListForm form, Caller caller) {
        Practice practice = practices.get(Parameters.requiredCode("odsCode", odsCode));
        OdsCode code = practice.odsCode();
        List<Card> found = tried.of(caller, code, some(form.challenge()), some(form.population()), SHOWN).stream()
                .map(one -> card(code, one))
                .toList();
        TriedPage page = new TriedPage(
                new Link(practice.name(), "/practices/" + code),
                form,
                found,
                choices.challenges("Any challenge"),
                choices.populations("Anybody"));
        return InnovationController.show("innovation/tried", page, HttpStatus.OK);
    }

    private Card card(OdsCode here, Tried one) {
        TransferCard card = cards.of(here, new OdsCode(one.odsCode()), one.innovation());
        return new Card(
                lines.line(one.innovation(), one.stage()),
                new Link(one.name(), "/practices/" + here + "/peers/" + one.odsCode()),
                Wording.closeness(one.closerThanPercent()),
                card.worked(),
                Comparisons.sentences(card.differences()));
    }

    private static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
