package org.practicecommons.member.web;

import java.util.List;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Claim;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.Teams;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.platform.web.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What administrators decide: who may speak for an organisation that has no members yet. */
@Controller
@RequestMapping("/administration/claims")
class AdministrationController {
    /** Everybody who waits. */
    record ClaimsPage(List<Claim> claims, List<Link> trail) {}

    private final Teams teams;

    AdministrationController(Teams teams) {
        this.teams = teams;
    }

    @GetMapping
    String claims(Caller caller, Model model) {
        model.addAttribute("page", new ClaimsPage(teams.waiting(caller), List.of(Link.HOME)));
        return "member/claims";
    }

    @Grave(back = "/administration/claims")
    @PostMapping("/{claim}/confirmation")
    String confirm(@PathVariable String claim, Caller caller) {
        waiting(caller, claim).forEach(organisation -> teams.confirm(caller, organisation, claim));
        return "redirect:/administration/claims";
    }

    @Grave(back = "/administration/claims")
    @PostMapping("/{claim}/removal")
    String decline(@PathVariable String claim, Caller caller) {
        waiting(caller, claim).forEach(organisation -> teams.end(caller, organisation, claim));
        return "redirect:/administration/claims";
    }

    /** Nobody, when it was decided meanwhile. */
    private List<Organisation> waiting(Caller caller, String claim) {
        return teams.waiting(caller).stream()
                .filter(known -> known.id().equals(claim))
                .map(Claim::organisation)
                .toList();
    }
}
