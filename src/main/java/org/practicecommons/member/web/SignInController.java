package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practicecommons.member.Caller;
import org.practicecommons.member.DemonstrationMode;
import org.practicecommons.member.Providers;
import org.practicecommons.member.Secret;
import org.practicecommons.member.SignInLetters;
import org.practicecommons.member.SignInLinks;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.SecurityLog;
import org.practicecommons.platform.web.Throttle;
import org.practicecommons.shared.MemberId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Signing in by a link that comes by e-mail; the page shows the other ways too. */
@Controller
class SignInController {
    /** A page whose words stand in its template. */
    record LinkPage(String key, String next, List<Link> trail) {}

    private final SignInLetters letters;
    private final SignInLinks links;
    private final SignInCookie cookie;
    private final DemonstrationMode demonstration;
    private final Providers providers;
    private final Throttle byAddress = new Throttle(5, Duration.ofHours(1));
    private final Throttle byComputer = Throttle.fromOneComputer();
    private final Throttle wrong = Throttle.wrongTries();

    SignInController(
            SignInLetters letters,
            SignInLinks links,
            SignInCookie cookie,
            DemonstrationMode demonstration,
            Providers providers) {
        this.letters = letters;
        this.links = links;
        this.cookie = cookie;
        this.demonstration = demonstration;
        this.providers = providers;
    }

    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam(defaultValue = "") String next, Caller caller) {
        SignInForm form = new SignInForm("", next);
        return caller.signedIn().isPresent() ? new ModelAndView("redirect:" + form.next()) : page(form, HttpStatus.OK);
    }

    @PostMapping("/sign-in")
    ModelAndView ask(SignInForm form, HttpServletRequest request) {
        if (!form.problems().isEmpty()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        byComputer.require(request.getRemoteAddr());
        byAddress.require(form.email().toLowerCase(Locale.ROOT));
        String site = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        letters.ask(form.email(), site, form.next());
        return new ModelAndView("redirect:/sign-in/sent");
    }

    @GetMapping("/sign-in/sent")
    String sent(Model model) {
        model.addAttribute("demonstration", demonstration.isOn());
        model.addAttribute("page", new LinkPage("", "", List.of(Link.HOME)));
        return "member/sign-in-sent";
    }

    /** Mail scanners open links before people do: opening it changes nothing, the button does. */
    @GetMapping("/sign-in/link")
    String link(
            @RequestParam(defaultValue = "") String key, @RequestParam(defaultValue = "") String next, Model model) {
        model.addAttribute("page", new LinkPage(key, LocalAddress.of(next), List.of(Link.HOME)));
        return "member/sign-in-link";
    }

    @PostMapping("/sign-in/link")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<MemberId> member = links.consume(new Secret(key));
        if (member.isEmpty()) {
            SecurityLog.failed("link");
            wrong.require(request.getRemoteAddr());
            ModelAndView worn = new ModelAndView("member/sign-in-worn", HttpStatus.GONE);
            return worn.addObject("page", new LinkPage("", "", List.of(Link.HOME)));
        }
        cookie.signIn(member.get(), "link", request, response);
        return new ModelAndView("redirect:" + LocalAddress.of(next));
    }

    private ModelAndView page(SignInForm form, HttpStatus status) {
        return new ModelAndView("member/sign-in", status)
                .addObject("demonstration", demonstration.isOn())
                .addObject("providers", providers.list())
                .addObject(
                        "page",
                        new FormPage<>(
                                form, status == HttpStatus.OK ? List.of() : form.problems(), List.of(Link.HOME)));
    }
}
