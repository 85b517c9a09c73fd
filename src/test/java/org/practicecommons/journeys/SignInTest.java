package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Members sign in by link, by token and in the demonstration; what is taken back no longer lets in. */
@ProgramTest
class SignInTest {
    private static final String COOKIE = "practicecommons-sign-in";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practice",
                "nurse",
                "practice2",
                "pcn",
                "ics",
                "partner",
                "regulator",
                "curator",
                "moderator",
                "admin"
            })
    void everyPersonOfTheDemonstrationHasATokenAndSomethingToDo(String key) throws Exception {
        try (ApiClient person = ApiClient.as(key, port)) {
            JsonNode me = person.json("/me");
            assertThat(me.path("name").asString()).isNotEmpty();
            assertThat(me.path("affiliations").size() + me.path("duties").size())
                    .isEqualTo(1);
        }
    }

    @Test
    void theNurseWorksAtThePracticeAndThePeerElsewhere() throws Exception {
        assertThat(practiceOf("nurse")).isEqualTo(practiceOf("practice"));
        assertThat(practiceOf("practice2")).isNotEqualTo(practiceOf("practice"));
    }

    @Test
    void nobodyElseGetsAToken() throws Exception {
        try (ApiClient anybody = ApiClient.anybody(port);
                ApiClient stranger = ApiClient.with("x".repeat(43), port)) {
            assertThat(anybody.send("POST", "/demo/tokens", "{\"as\": \"nobody\"}")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(anybody.get("/me").statusCode()).isEqualTo(401);
            assertThat(stranger.get("/me").statusCode()).isEqualTo(401);
            assertThat(stranger.get("/practices").statusCode())
                    .as("who shows a wrong token is told so, even where none is needed")
                    .isEqualTo(401);
        }
    }

    @Test
    void aLinkLetsInOnceAndOnlyByItsButton() throws Exception {
        try (Visitor member = new Visitor(port);
                Visitor thief = new Visitor(port)) {
            HttpResponse<String> asked = member.submit(
                    "/sign-in?next=/method",
                    "/sign-in",
                    Map.of("email", " Nurse@demonstration.example", "next", "/method"));
            assertThat(asked.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in/sent"));
            URI link = Letters.linkTo("nurse@demonstration.example", port);
            String opened = link.getRawPath() + "?" + link.getRawQuery();
            member.get(opened);
            assertThat(thief.get("/account").statusCode()).isEqualTo(302);
            HttpResponse<String> in = member.submit(opened, "/sign-in/link", Letters.fields(link));
            assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/method");
            assertThat(heading(member.get("/account"))).isEqualTo("Your account");
            assertThat(thief.submit(opened, "/sign-in/link", Letters.fields(link))
                            .statusCode())
                    .isEqualTo(410);
            assertThat(thief.cookie(COOKIE)).isEmpty();
        }
    }

    @Test
    void inAnotherBrowserALinkSaysSoAndWhoseItIs() throws Exception {
        try (Visitor member = new Visitor(port);
                Visitor elsewhere = new Visitor(port)) {
            ask(member, "ics@demonstration.example");
            URI link = Letters.linkTo("ics@demonstration.example", port);
            String opened = link.getRawPath() + "?" + link.getRawQuery();
            assertThat(member.get(opened).body()).contains("Choose the button").doesNotContain("another browser");
            Document page = Jsoup.parse(elsewhere.get(opened).body());
            assertThat(page.select("main").text())
                    .contains("asked for in another browser", "If somebody else sent it to you, close this page");
            assertThat(elsewhere
                            .submit(opened, "/sign-in/link", Letters.fields(link))
                            .statusCode())
                    .isEqualTo(410);
            Map<String, String> fields = new java.util.HashMap<>(Letters.fields(link));
            fields.put("elsewhere", page.select("input[name=elsewhere]").val());
            assertThat(elsewhere.submit(opened, "/sign-in/link", fields).statusCode())
                    .isEqualTo(302);
            assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAlteredLinkLetsNobodyIn() throws Exception {
        try (Visitor thief = new Visitor(port)) {
            HttpResponse<String> tried =
                    thief.submit("/sign-in/link?key=a", "/sign-in/link", Map.of("key", "a".repeat(43), "next", "/"));
            assertThat(tried.statusCode()).isEqualTo(410);
            assertThat(heading(tried)).isEqualTo("This link no longer works");
        }
    }

    @Test
    void anUnknownAddressIsAnsweredLikeAKnownOneAndNothingIsSent() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            HttpResponse<String> known = ask(visitor, "curator@demonstration.example");
            HttpResponse<String> unknown = ask(visitor, "nobody@demonstration.example");
            Letters.linkTo("curator@demonstration.example", port);
            assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
            assertThat(unknown.headers().firstValue("Location"))
                    .isEqualTo(known.headers().firstValue("Location"));
            assertThat(visitor.get("/demo/letters").body()).doesNotContain("nobody@demonstration.example");
        }
    }

    @Test
    void askingTooOftenIsRefusedForAWhile() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            for (int i = 0; i < 5; i++) {
                assertThat(ask(visitor, "often@example.com").statusCode()).isEqualTo(302);
            }
            HttpResponse<String> refused = ask(visitor, "often@example.com");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no address", "a@", "@b", "a@b c", "<x>@y.z\n"})
    void whatIsNoAddressIsAskedForAgain(String typed) throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            HttpResponse<String> again = ask(visitor, typed);
            assertThat(again.statusCode()).isEqualTo(422);
            Document page = Jsoup.parse(again.body());
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.select(".nhsuk-error-summary li")).hasSize(1);
        }
    }

    @Test
    void everySignInHasItsOwnSecretThatSigningOutEnds() throws Exception {
        try (Visitor member = Visitor.as("practice", port)) {
            String first = member.cookie(COOKIE).orElseThrow();
            HttpResponse<String> again = member.submit("/demo", "/demo", Map.of("as", "practice"));
            assertThat(again.headers().allValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie).contains(COOKIE, "HttpOnly", "SameSite=Lax"));
            assertThat(member.cookie(COOKIE).orElseThrow()).isNotEqualTo(first);
            String last = member.cookie(COOKIE).orElseThrow();
            member.submit("/account", "/sign-out", Map.of());
            assertThat(member.get("/account").statusCode()).isEqualTo(302);
            assertThat(statusWith(last)).isEqualTo(302);
        }
    }

    /** A browser asks for many things at once; the first uses of its sign-in are written down meanwhile. */
    @Test
    void aBrowserThatHasJustSignedInMayAskForManyPagesAtOnce() throws Exception {
        try (Visitor member = Visitor.as("practice2", port);
                var http = java.net.http.HttpClient.newHttpClient()) {
            String cookie = COOKIE + "=" + member.cookie(COOKIE).orElseThrow();
            var request = java.net.http.HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/account"))
                    .header("Cookie", cookie)
                    .build();
            var answers = java.util.stream.IntStream.range(0, 40)
                    .mapToObj(i -> http.sendAsync(request, java.net.http.HttpResponse.BodyHandlers.discarding()))
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        }
    }

    @Test
    void noCacheKeepsWhatAMemberIsShown() throws Exception {
        try (Visitor member = Visitor.as("practice", port);
                Visitor anybody = new Visitor(port)) {
            assertThat(member.get("/").headers().firstValue("Cache-Control")).hasValue("private, no-store");
            assertThat(anybody.get("/").headers().firstValue("Cache-Control")).isEmpty();
        }
    }

    @Test
    void aFormWithoutItsHiddenTokenIsRefused() throws Exception {
        try (Visitor member = Visitor.as("practice", port)) {
            HttpResponse<String> refused = member.post("/account/name", Map.of("name", "Someone else"));
            assertThat(refused.statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/",
                "//example.com",
                "/\\example.com",
                "javascript:alert(1)",
                "/..//evil.example",
                "/%2e%2e//evil.example",
                "/a/..//evil.example",
                "/%2F/evil.example",
                "/./../practices",
                "/practices?q=%",
                "/%5Cevil.example"
            })
    void nobodyIsLedElsewhereAfterSigningIn(String next) throws Exception {
        try (Visitor member = Visitor.as("practice", port)) {
            String query = java.net.URLEncoder.encode(next, StandardCharsets.UTF_8);
            HttpResponse<String> led = member.get("/sign-in?next=" + query);
            assertThat(led.headers().firstValue("Location").orElse("")).endsWith("/account");
        }
    }

    private HttpResponse<String> ask(Visitor visitor, String address) throws Exception {
        return visitor.submit("/sign-in", "/sign-in", Map.of("email", address, "next", "/"));
    }

    private String practiceOf(String key) throws Exception {
        try (ApiClient person = ApiClient.as(key, port)) {
            return person.json("/me").at("/affiliations/0/organisation/code").asString();
        }
    }

    private int statusWith(String cookie) throws Exception {
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            var request = java.net.http.HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/account"))
                    .header("Cookie", COOKIE + "=" + cookie)
                    .build();
            return http.send(request, java.net.http.HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static String heading(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("h1").text();
    }
}
