package org.practicecommons.attack;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What another site's page can make a member's browser send: the cookie goes along, the hidden token does not. */
final class Forgery {
    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Target target;
    private final Findings findings;

    Forgery(Target target, Findings findings) {
        this.target = target;
        this.findings = findings;
    }

    void attack(Function<Route, String> address) throws InterruptedException {
        for (String person : new String[] {"practice", "admin", "moderator", "curator"}) {
            Attacker forger = Attacker.crossSite(cookies(person));
            for (Route route : Route.all()) {
                // A provider calls this one; its signed token is what counts.
                if (!route.isReading() && !route.path().endsWith("/logout")) {
                    forge(Shot.of(route.method(), address.apply(route))
                            .sending(FORM, "a=b")
                            .as(forger));
                    forge(Shot.of(route.method(), address.apply(route))
                            .sending("text/plain", "{}")
                            .as(forger));
                    forge(Shot.of(route.method(), address.apply(route))
                            .sending("application/json", "{}")
                            .as(forger));
                }
            }
        }
    }

    private void forge(Shot shot) throws InterruptedException {
        Answer answer = target.send(shot);
        findings.expect(answer.refuses(), "another site acts in a member's name", shot + " answers " + answer.status());
    }

    /** Signs in as one of the demonstration's people, as a browser does. */
    private String cookies(String person) throws InterruptedException {
        Answer page = target.send(Shot.of("GET", "/demo"));
        Matcher hidden = HIDDEN.matcher(page.body());
        String token = hidden.find() ? hidden.group(1) : "";
        Answer in = target.send(
                Shot.of("POST", "/demo").with("Cookie", pairs(page)).sending(FORM, "as=" + person + "&_csrf=" + token));
        String cookies = pairs(page) + "; " + pairs(in);
        Answer account = target.send(Shot.of("GET", "/account").with("Cookie", cookies));
        findings.expect(
                account.status() == 200, "the attack itself: a browser signs in", person + " gets " + account.status());
        return cookies;
    }

    private static String pairs(Answer answer) {
        return String.join(
                "; ",
                answer.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                        .toList());
    }
}
