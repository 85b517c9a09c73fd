package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.practicecommons.guard.CheckedText;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.DemonstrationMode;
import org.practicecommons.member.JoinRequest;
import org.practicecommons.member.Joining;
import org.practicecommons.member.JoiningLetters;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Secret;
import org.practicecommons.member.SignInWay;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.SecurityLog;
import org.practicecommons.platform.web.Tries;
import org.practicecommons.shared.MemberId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Joining, by the form or by an invitation. */
@Controller
class JoinController {
    private static final List<Link> TRAIL = List.of(Link.HOME);

    private final Joining joining;
    private final JoiningLetters letters;
    private final SignInCookie cookie;
    private final DemonstrationMode demonstration;
    private final TextDoor door;
    private final Tries tries;

    JoinController(
            Joining joining,
            JoiningLetters letters,
            SignInCookie cookie,
            DemonstrationMode demonstration,
            TextDoor door,
            Tries tries) {
        this.joining = joining;
        this.letters = letters;
        this.cookie = cookie;
        this.demonstration = demonstration;
        this.door = door;
        this.tries = tries;
    }

    /** Who comes from a provider and has no account here is told so. */
    @GetMapping("/join")
    ModelAndView form(@RequestParam(defaultValue = "false") boolean unknown) {
        return page(JoinForm.empty(), List.of(), HttpStatus.OK).addObject("unknown", unknown);
    }

    @PostMapping("/join")
    ModelAndView ask(JoinForm form, HttpServletRequest request) {
        if (!form.problems().isEmpty()) {
            return page(form, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        tries.letterTo(form.email());
        try {
            Map<String, CheckedText> texts = door.checkAll(form.texts());
            Optional<JoinRequest> wanted = request(form, texts);
            if (wanted.isEmpty()) {
                FieldProblem unknown = new FieldProblem("organisation", "join.organisation.unknown");
                return page(form, List.of(unknown), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            letters.ask(wanted.get());
            return new ModelAndView("redirect:/join/sent");
        } catch (TextRefused refused) {
            return page(form, FieldProblem.of(refused), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/join/sent")
    ModelAndView sent() {
        return new ModelAndView("member/join-sent")
                .addObject("demonstration", demonstration.isOn())
                .addObject("page", new FormPage<>("", List.of(), TRAIL));
    }

    /** Mail scanners open links before people do: opening it changes nothing, the button does. */
    @GetMapping("/join/link")
    ModelAndView link(@RequestParam(defaultValue = "") String key, Caller caller) {
        Optional<Joining.Waiting> waiting = joining.find(new Secret(key));
        return waiting.map(one -> new ModelAndView("member/join-link")
                        .addObject("waiting", one)
                        .addObject("mine", one.isFor(caller))
                        .addObject("page", new FormPage<>(key, List.of(), TRAIL)))
                .orElseGet(JoinController::worn);
    }

    private static ModelAndView worn() {
        return new ModelAndView("member/join-worn", HttpStatus.GONE)
                .addObject("page", new FormPage<>("", List.of(), TRAIL));
    }

    @PostMapping("/join/link")
    ModelAndView join(
            @RequestParam(defaultValue = "") String key,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean known =
                joining.find(new Secret(key)).map(Joining.Waiting::known).isPresent();
        Optional<MemberId> member = joining.accept(new Secret(key), caller);
        if (member.isEmpty()) {
            SecurityLog.failed("invitation");
            tries.wrong(request);
            return worn();
        }
        if (!known) {
            cookie.signIn(member.get(), SignInWay.INVITATION, request, response);
        }
        return new ModelAndView("redirect:/account");
    }

    /** Empty when there is no such organisation. A partner organisation is new with its first member. */
    private Optional<JoinRequest> request(JoinForm form, Map<String, CheckedText> texts) {
        OrganisationType type = form.chosenType().orElseThrow();
        String typed = form.organisation().toUpperCase(Locale.ROOT);
        Optional<Organisation> known = type == OrganisationType.PARTNER
                ? Optional.of(new Organisation(type, "P" + UUID.randomUUID(), form.organisation()))
                : joining.organisation(type, typed);
        return known.map(organisation -> new JoinRequest(
                texts.getOrDefault("name", door.check("name", form.name())),
                form.email(),
                type,
                organisation.code(),
                door.check("organisation", organisation.name()),
                form.chosenRole().orElseThrow(),
                null));
    }

    private static ModelAndView page(JoinForm form, List<FieldProblem> problems, HttpStatus status) {
        return new ModelAndView("member/join", status)
                .addObject("types", JoinForm.types())
                .addObject("roles", JoinForm.roles())
                .addObject("page", new FormPage<>(form, problems, TRAIL));
    }
}
