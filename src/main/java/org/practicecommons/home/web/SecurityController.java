package org.practicecommons.home.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.practicecommons.home.Trail;
import org.practicecommons.platform.mode.SiteAddress;
import org.practicecommons.platform.web.Link;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * How to tell of a weakness: a page for people, and the file that researchers look for (RFC 9116). The contact is {@code
 * practicecommons.security-contact}, an address such as {@code mailto:security@example.org} or {@code https://…}; where
 * none is set, the page says whom to ask.
 */
@Controller
class SecurityController {
    /** RFC 9116 asks for an end within a year; read from a program that runs, it is never past. */
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    /** @param contact where to write; empty when the operator named none */
    record SecurityPage(String contact, List<Link> trail) {
        /** The contact without {@code mailto:}, for people. */
        public String contactInWords() {
            return contact.replaceFirst("^mailto:", "");
        }
    }

    private final String contact;
    private final SiteAddress site;
    private final Clock clock;

    SecurityController(@Value("${practicecommons.security-contact:}") String contact, SiteAddress site, Clock clock) {
        this.contact = contact.strip();
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/security")
    String page(Model model) {
        model.addAttribute("page", new SecurityPage(contact, Trail.home()));
        return "home/security";
    }

    @GetMapping(value = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String file() {
        Instant end = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS);
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                Policy: %s
                Canonical: %s
                """.formatted(
                        contact.isEmpty() ? site.of("/security") : contact,
                        end,
                        site.of("/security"),
                        site.of("/.well-known/security.txt"));
    }
}
