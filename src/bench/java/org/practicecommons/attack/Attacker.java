package org.practicecommons.attack;

import java.util.Map;

/**
 * Somebody who sends requests.
 *
 * @param name for the report; the key of a demonstration person, or empty for a stranger, in the table of routes
 * @param key as in the table of routes
 * @param address of this machine from which the requests come, so that one's limit is not another's
 * @param headers what is shown: a token, a cookie
 */
record Attacker(String name, String key, String address, Map<String, String> headers) {
    static Attacker stranger() {
        return new Attacker("stranger", "", "127.0.1.1", Map.of());
    }

    /** Who shows this token. */
    static Attacker with(String name, String key, String token, int number) {
        return new Attacker(name, key, "127.0.2." + number, Map.of("Authorization", "Bearer " + token));
    }

    /** A browser that has a member's cookie, and sends what another site's page made it send. */
    static Attacker crossSite(String cookies) {
        return new Attacker(
                "another site's page",
                "",
                "127.0.3.1",
                Map.of("Cookie", cookies, "Origin", "http://evil.example", "Sec-Fetch-Site", "cross-site"));
    }
}
