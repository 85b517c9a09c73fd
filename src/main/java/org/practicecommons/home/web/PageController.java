package org.practicecommons.home.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.home.FindPage;
import org.practicecommons.home.HomePage;
import org.practicecommons.home.PageLinks;
import org.practicecommons.knowledge.FoundPractices;
import org.practicecommons.knowledge.PracticeSearch;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Member;
import org.practicecommons.peer.Peer;
import org.practicecommons.peer.PeerScope;
import org.practicecommons.peer.Peers;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.platform.web.Wording;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.PracticeFilter;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages about practices: find one, see its context, see its peers. */
@Controller
class PageController {
    private static final int PER_PAGE = 10;

    private final Practices practices;
    private final Peers peers;
    private final PracticeSearch search;
    private final PracticePresenter practicePages;
    private final PeersPresenter peerPages;
    private final StartPresenter startPages;

    PageController(
            Practices practices,
            Peers peers,
            PracticeSearch search,
            PracticePresenter practicePages,
            PeersPresenter peerPages,
            StartPresenter startPages) {
        this.practices = practices;
        this.peers = peers;
        this.search = search;
        this.practicePages = practicePages;
        this.peerPages = peerPages;
        this.startPages = startPages;
    }

    @GetMapping("/")
    String home(Caller reader, Model model) {
        Member member = reader.member();
        return member == null ? search(model) : show(model, "home/start", startPages.page(member));
    }

    private String search(Model model) {
        int compared = peers.run().map(run -> run.practices()).orElse(0);
        String fact = compared == 0 ? null : "You can look up " + Wording.count(compared) + " practices in England.";
        return show(model, "home/home", new HomePage(fact));
    }

    @GetMapping("/practices")
    String find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        String query = Parameters.query(q);
        if (query.isEmpty()) {
            return search(model);
        }
        int number = Parameters.number("page", page, 1, 1, 1_000);
        PracticeFilter anyState = new PracticeFilter(null, null, null, null, practices.today());
        FoundPractices found = search.find(query, anyState, number, PER_PAGE);
        List<String> codes =
                found.hits().stream().map(hit -> hit.odsCode().value()).toList();
        List<Practice> shown = practices.list(codes, anyState.asAt());
        model.addAttribute("query", query);
        int last = (int) Math.min(1_000, (found.total() + PER_PAGE - 1) / PER_PAGE);
        return show(
                model,
                "home/find",
                new FindPage(
                        query,
                        found.total(),
                        shown.stream().map(PracticePresenter::found).toList(),
                        notices(found),
                        last < 2 ? null : PageLinks.of(number, last, to -> address(query, to))));
    }

    @GetMapping("/practices/{odsCode}")
    String practice(@PathVariable String odsCode, Caller reader, Model model) {
        return show(model, "home/practice", practicePages.page(get(odsCode), reader));
    }

    @GetMapping("/practices/{odsCode}/peers")
    String peers(@PathVariable String odsCode, @RequestParam(defaultValue = "england") String scope, Model model) {
        PeerScope where = PeerScope.of(scope).orElseThrow(() -> BadParameter.refused("scope", "parameter.scope"));
        return show(model, "home/peers", peerPages.page(get(odsCode), where));
    }

    @GetMapping("/practices/{odsCode}/peers/{peerCode}")
    String peer(@PathVariable String odsCode, @PathVariable String peerCode, Model model) {
        Practice here = get(odsCode);
        Practice there = get(peerCode);
        Peer peer = peers.between(here.odsCode(), there.odsCode());
        return show(model, "home/peer", peerPages.page(here, there, peer));
    }

    private Practice get(String code) {
        OdsCode known = Parameters.requiredCode("odsCode", code);
        return practices.get(known);
    }

    private static List<String> notices(FoundPractices found) {
        if (found.degraded()) {
            return List.of(FindPage.SEARCH_AWAY);
        }
        return found.closest() ? List.of(FindPage.CLOSEST_SPELLING) : List.of();
    }

    private static String address(String query, int page) {
        return UriComponentsBuilder.fromPath("/practices")
                .queryParam("q", "{q}")
                .queryParam("page", page)
                .build(query)
                .toString();
    }

    private static String show(Model model, String template, Object page) {
        model.addAttribute("page", page);
        return template;
    }
}
