package org.practicecommons.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;

/** What people find in their letter boxes: the demonstration's page of letters. */
final class Letters {
    private Letters() {}

    /** The link in the newest letter to an address. Letters are written after the answer, so it is waited for. */
    static URI linkTo(String address, int port) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> find(address, port), Optional::isPresent)
                .orElseThrow();
    }

    /** Asks for a link to sign in and uses it in the same browser. */
    static void signIn(Visitor member, String address, int port) throws IOException, InterruptedException {
        Optional<URI> before = find(address, port);
        member.submit("/sign-in?again=yes", "/sign-in", Map.of("email", address, "next", "/account"));
        URI link = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> find(address, port), found -> found.isPresent() && !found.equals(before))
                .orElseThrow();
        member.submit(link.getRawPath() + "?" + link.getRawQuery(), "/sign-in/link", fields(link));
    }

    /** The parameters of a link, as its page puts them into a form. */
    static Map<String, String> fields(URI link) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : link.getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static Optional<URI> find(String address, int port) throws IOException, InterruptedException {
        try (Visitor reader = new Visitor(port)) {
            return Jsoup.parse(reader.get("/demo/letters").body())
                    .select(".pc-letter:contains(" + address + ") a")
                    .stream()
                    .map(link -> URI.create(link.attr("href")))
                    .findFirst();
        }
    }
}
