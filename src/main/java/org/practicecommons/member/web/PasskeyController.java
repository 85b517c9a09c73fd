package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.practicecommons.member.Caller;
import org.practicecommons.member.PasskeyRefused;
import org.practicecommons.member.Passkeys;
import org.practicecommons.member.Passkeys.Asked;
import org.practicecommons.member.Secret;
import org.practicecommons.member.SignInWay;
import org.practicecommons.member.WayInLetters;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.platform.web.Link;
import org.practicecommons.platform.web.SafeCookie;
import org.practicecommons.platform.web.SecurityLog;
import org.practicecommons.platform.web.Tries;
import org.practicecommons.shared.MemberId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Passkeys: made and removed on the account page, used on the sign-in page. A script in the page speaks with these. */
@Controller
class PasskeyController {
    /** Ties what a device is asked to the browser that asked; shown once, with the answer. */
    private static final SafeCookie COOKIE = new SafeCookie("practicecommons-passkey", "Strict");

    private static final List<Link> TRAIL = List.of(Link.HOME, new Link("Your account", "/account"));

    private final Passkeys passkeys;
    private final SignInCookie signIns;
    private final Tries tries;
    private final WayInLetters letters;

    PasskeyController(Passkeys passkeys, SignInCookie signIns, Tries tries, WayInLetters letters) {
        this.letters = letters;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.tries = tries;
    }

    /** Who has a duty and no passkey is told why one is needed, and how to come by it. */
    @GetMapping("/account/passkey-first")
    ModelAndView first(@RequestParam(defaultValue = "") String next) {
        return new ModelAndView("member/passkey-first")
                .addObject("page", new FormPage<>(LocalAddress.of(next), List.of(), TRAIL));
    }

    @Grave(givesFirstPasskey = true)
    @PostMapping("/account/passkeys/options")
    ResponseEntity<String> askToAdd(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        return asked(passkeys.askToAdd(caller.required().id()), request, response);
    }

    @Grave(givesFirstPasskey = true)
    @PostMapping("/account/passkeys")
    ResponseEntity<Map<String, String>> add(
            @RequestBody String sent, Caller caller, HttpServletRequest request, HttpServletResponse response) {
        passkeys.add(caller.required().id(), browser(request), PasskeyJson.made(sent), BrowserName.of(request));
        letters.passkeyAdded(caller.required().id(), BrowserName.of(request));
        return goOn("/account", request, response);
    }

    @Grave
    @PostMapping("/account/passkeys/{id}/removal")
    String remove(@PathVariable String id, Caller caller) {
        if (passkeys.remove(caller.required().id(), id)) {
            letters.passkeyRemoved(caller.required().id());
        }
        return "redirect:/account";
    }

    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        return asked(passkeys.askToSignIn(), request, response);
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<Map<String, String>> signIn(
            @RequestBody String sent,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            MemberId member = passkeys.signIn(browser(request), PasskeyJson.signed(sent));
            signIns.signIn(member, SignInWay.PASSKEY, request, response);
            return goOn(LocalAddress.of(next), request, response);
        } catch (PasskeyRefused refused) {
            SecurityLog.failed("passkey");
            tries.wrong(request);
            throw refused;
        }
    }

    private static ResponseEntity<String> asked(
            Asked<?> asked, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.set(asked.browser().text(), Passkeys.TIME, request, response);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(PasskeyJson.of(asked.options()));
    }

    private static ResponseEntity<Map<String, String>> goOn(
            String next, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.remove(request, response);
        return ResponseEntity.ok(Map.of("next", next));
    }

    private static Secret browser(HttpServletRequest request) {
        return COOKIE.find(request).map(Secret::new).orElseThrow(PasskeyRefused::new);
    }
}
