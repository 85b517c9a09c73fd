package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.member.DemonstrationMode;
import org.practicecommons.member.Providers;
import org.practicecommons.member.Secret;
import org.practicecommons.member.SignInLetters;
import org.practicecommons.member.SignInLinks;
import org.practicecommons.member.SignInWay;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.SafeCookie;
import org.practicecommons.platform.web.SecurityLog;
import org.practicecommons.platform.web.Tries;
import org.practicecommons.shared.MemberId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by a link that comes by e-mail; the page shows the other ways too. */
@Controller
class SignInController {
    /**
     * A page whose words stand in its template.
     *
     * @param elsewhere whose link it is, when it was asked for in another browser; null else
     */
    record LinkPage(String key, String next, @Nullable String elsewhere, List<Link> trail) {
        static LinkPage plain() {
            return new LinkPage("", "", null, List.of(Link.HOME));
        }
    }

    /** Ties a link to the browser in which it was asked for. */
    private static final SafeCookie ASKED = new SafeCookie("practicecommons-asked", "Lax");

    private final SignInLetters letters;
    private final SignInLinks links;
    private final SignInCookie cookie;
    private final DemonstrationMode demonstration;
    private final Providers providers;
    private final Tries tries;

    SignInController(
            SignInLetters letters,
            SignInLinks links,
            SignInCookie cookie,
            DemonstrationMode demonstration,
            Providers providers,
            Tries tries) {
        this.letters = letters;
        this.links = links;
        this.cookie = cookie;
        this.demonstration = demonstration;
        this.providers = providers;
        this.tries = tries;
    }

    /**
     * @param again {@code yes} for who has signed in, and is to do so again before something grave; {@code passkey} where
     *     that takes a passkey
     */
    @GetMapping("/sign-in")
    ModelAndView form(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String again,
            Caller caller) {
        SignInForm form = new SignInForm("", next);
        boolean signedIn = caller.signedIn().isPresent();
        boolean passkey = signedIn && again.equals("passkey");
        return signedIn && !passkey && !again.equals("yes")
                ? new ModelAndView("redirect:" + form.next())
                : page(form, HttpStatus.OK).addObject("again", signedIn).addObject("passkey", passkey);
    }

    @PostMapping("/sign-in")
    ModelAndView ask(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        if (!form.problems().isEmpty()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        tries.letterTo(form.email());
        Secret browser = ASKED.find(request).map(Secret::new).orElseGet(Secret::next);
        ASKED.set(browser.text(), SignInLinks.LIFE, request, response);
        letters.ask(form.email(), browser, form.next());
        return new ModelAndView("redirect:/sign-in/sent");
    }

    @GetMapping("/sign-in/sent")
    String sent(Model model) {
        model.addAttribute("demonstration", demonstration.isOn());
        model.addAttribute("page", LinkPage.plain());
        return "member/sign-in-sent";
    }

    /** Mail scanners open links before people do: opening it changes nothing, the button does. */
    @GetMapping("/sign-in/link")
    String link(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            Model model) {
        String whose = links.askedElsewhere(new Secret(key), browser(request)).orElse(null);
        model.addAttribute("page", new LinkPage(key, LocalAddress.of(next), whose, List.of(Link.HOME)));
        return "member/sign-in-link";
    }

    @PostMapping("/sign-in/link")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String elsewhere,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<MemberId> member = links.consume(new Secret(key), browser(request), elsewhere.equals("yes"));
        if (member.isEmpty()) {
            SecurityLog.failed("link");
            tries.wrong(request);
            ModelAndView worn = new ModelAndView("member/sign-in-worn", HttpStatus.GONE);
            return worn.addObject("page", LinkPage.plain());
        }
        ASKED.remove(request, response);
        cookie.signIn(member.get(), SignInWay.LINK, request, response);
        return new ModelAndView("redirect:" + LocalAddress.of(next));
    }

    /** What this browser shows; a secret of nobody's when it has asked for no link. */
    private static Secret browser(HttpServletRequest request) {
        return new Secret(ASKED.find(request).orElse(""));
    }

    private ModelAndView page(SignInForm form, HttpStatus status) {
        return new ModelAndView("member/sign-in", status)
                .addObject("demonstration", demonstration.isOn())
                .addObject("again", false)
                .addObject("passkey", false)
                .addObject("providers", providers.list())
                .addObject(
                        "page",
                        new FormPage<>(
                                form, status == HttpStatus.OK ? List.of() : form.problems(), List.of(Link.HOME)));
    }
}
