package org.practicecommons.member.web;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Claim;
import org.practicecommons.member.JoinRequest;
import org.practicecommons.member.Joining;
import org.practicecommons.member.JoiningLetters;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Teams;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The team of an organisation: confirm who says to belong to it, invite, let go. */
@Controller
@RequestMapping("/account/teams/{type}/{code}")
class TeamController {
    private static final List<Link> TRAIL = List.of(Link.HOME, new Link("Your account", "/account"));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Teams teams;
    private final Joining joining;
    private final JoiningLetters letters;
    private final TextDoor door;
    private final Throttle byInviter = new Throttle(20, Duration.ofDays(1));

    TeamController(Teams teams, Joining joining, JoiningLetters letters, TextDoor door) {
        this.teams = teams;
        this.joining = joining;
        this.letters = letters;
        this.door = door;
    }

    @GetMapping
    ModelAndView team(@PathVariable String type, @PathVariable String code, Caller caller) {
        return page(caller, organisation(type, code), InvitationForm.empty(), List.of(), HttpStatus.OK);
    }

    @Grave(back = "/account/teams/{type}/{code}")
    @PostMapping("/claims/{claim}/confirmation")
    String confirm(@PathVariable String type, @PathVariable String code, @PathVariable String claim, Caller caller) {
        teams.confirm(caller, organisation(type, code), claim);
        return back(type, code);
    }

    @Grave(back = "/account/teams/{type}/{code}")
    @PostMapping("/claims/{claim}/removal")
    String end(@PathVariable String type, @PathVariable String code, @PathVariable String claim, Caller caller) {
        Organisation organisation = organisation(type, code);
        teams.end(caller, organisation, claim);
        boolean left = teams.team(caller, organisation).stream()
                .noneMatch(member -> member.member().equals(caller.required().id()));
        return left ? "redirect:/account" : back(type, code);
    }

    @Grave(back = "/account/teams/{type}/{code}")
    @PostMapping("/invitations")
    ModelAndView invite(@PathVariable String type, @PathVariable String code, InvitationForm form, Caller caller) {
        Organisation organisation = organisation(type, code);
        teams.team(caller, organisation);
        if (!form.problems().isEmpty()) {
            return page(caller, organisation, form, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            byInviter.require(caller.required().id().toString());
            letters.ask(request(form, organisation, caller));
            return new ModelAndView(back(type, code));
        } catch (TextRefused refused) {
            return page(caller, organisation, form, FieldProblem.of(refused), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (BadParameter refused) {
            return page(caller, organisation, form, FieldProblem.of(refused), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Grave(back = "/account/teams/{type}/{code}")
    @PostMapping("/invitations/{id}/removal")
    String withdraw(@PathVariable String type, @PathVariable String code, @PathVariable String id, Caller caller) {
        teams.withdraw(caller, organisation(type, code), id);
        return back(type, code);
    }

    private JoinRequest request(InvitationForm form, Organisation organisation, Caller caller) {
        return new JoinRequest(
                door.check("name", form.name()),
                form.email(),
                organisation.type(),
                organisation.code(),
                door.check("organisation", organisation.name()),
                form.chosenRole().orElseThrow(),
                caller.required().id());
    }

    /** An organisation that is not there is answered as one that is not the caller's. */
    private Organisation organisation(String type, String code) {
        return OrganisationType.ofKey(type)
                .flatMap(known -> joining.organisation(known, code))
                .orElseThrow(() -> new MayNot("team"));
    }

    private ModelAndView page(
            Caller caller,
            Organisation organisation,
            InvitationForm form,
            List<FieldProblem> problems,
            HttpStatus status) {
        List<Claim> team = teams.team(caller, organisation);
        TeamPage page = new TeamPage(
                organisation,
                team.stream().filter(claim -> !claim.confirmed()).toList(),
                team.stream().filter(Claim::confirmed).toList(),
                teams.invited(caller, organisation).stream()
                        .map(one -> TeamPage.InvitedLine.of(one, DAY.format(one.until())))
                        .toList(),
                new FormPage<>(form, problems, TRAIL));
        return new ModelAndView("member/team", status)
                .addObject("roles", JoinForm.roles())
                .addObject("team", page)
                .addObject("page", page.invitation());
    }

    private static String back(String type, String code) {
        return "redirect:/account/teams/" + type + "/" + code;
    }
}
