package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.Providers;
import org.practicecommons.platform.mode.SiteAddress;
import org.practicecommons.platform.web.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing out, here and where the member signed in. */
@Controller
class SignOutController {
    /** Where to sign out too. */
    record ElsewherePage(String address, List<Link> trail) {}

    private final Credentials credentials;
    private final Providers providers;
    private final SignInCookie cookie;
    private final SiteAddress site;

    SignOutController(Credentials credentials, Providers providers, SignInCookie cookie, SiteAddress site) {
        this.credentials = credentials;
        this.providers = providers;
        this.cookie = cookie;
        this.site = site;
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> elsewhere =
                credentials.provider(caller).flatMap(key -> providers.endSession(key, site.start()));
        cookie.signOut(caller, request, response);
        // Not "cookies": those of all hosts of the same domain would go, and others than ours may stand there.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return elsewhere.map(address -> page(address, response)).orElseGet(() -> new ModelAndView("redirect:/"));
    }

    /** Our content policy lets no form lead to another site, redirected or not: a page does, by itself. */
    private static ModelAndView page(String address, HttpServletResponse response) {
        response.setHeader("Refresh", "0; url=" + address);
        return new ModelAndView("member/signed-out").addObject("page", new ElsewherePage(address, List.of(Link.HOME)));
    }
}
