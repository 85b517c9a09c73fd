package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.practicecommons.world.IdentityProvider;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in through a provider elsewhere, and what ends it. */
@ProgramTest
class ProviderSignInTest {
    private static final String KEY = IdentityProvider.KEY;
    private static final String LOGOUT = "/sign-in/with/" + KEY + "/logout";
    private static final Map<String, Object> EVENT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    private final MockOAuth2Server provider = IdentityProvider.shared();

    @LocalServerPort
    private int port;

    @Test
    void aVerifiedAddressFindsTheMemberAndFromThenOnTheProvidersNameDoes() throws Exception {
        try (Visitor first = new Visitor(port);
                Visitor later = new Visitor(port);
                Visitor other = new Visitor(port)) {
            assertThat(Jsoup.parse(first.get("/sign-in").body()).text()).contains("Sign in with the test provider");
            signIn(first, "ics-1", verified("ICS@demonstration.example"));
            assertThat(first.get("/account").statusCode()).isEqualTo(200);
            signIn(later, "ics-1", Map.of());
            assertThat(later.get("/account").body()).contains("Other services you sign in with");
            assertThat(later.get("/account/data.json").body()).contains("ics-1");

            // The address has gone to somebody else there: a second person is not linked to the same member.
            assertThat(signIn(other, "ics-2", verified("ics@demonstration.example")))
                    .endsWith("/join?unknown=true");
        }
    }

    @Test
    void anAddressThatNobodyHasVerifiedFindsNoMember() throws Exception {
        try (Visitor stranger = new Visitor(port)) {
            String led = signIn(stranger, "x-1", Map.of("email", "pcn@demonstration.example"));
            assertThat(led).endsWith("/join?unknown=true");
            assertThat(stranger.get("/account").statusCode()).isEqualTo(302);
            assertThat(Jsoup.parse(stranger.get("/join?unknown=true").body()).text())
                    .contains("There is no account here");
            String nobody = signIn(stranger, "x-2", verified("nobody@else.example"));
            assertThat(nobody).endsWith("/join?unknown=true");
        }
    }

    @Test
    void whatThisBrowserDidNotAskForIsRefused() throws Exception {
        try (Visitor member = new Visitor(port);
                Visitor other = new Visitor(port)) {
            answer("pcn-1", verified("pcn@demonstration.example"));
            String back = atProvider(member);
            assertThat(other.get(back).statusCode()).isEqualTo(403);
            String altered = back.replaceFirst("state=[^&]{5}", "state=AAAAA");
            assertThat(member.get(altered).statusCode()).isEqualTo(403);
            assertThat(member.get(back).statusCode())
                    .as("an attempt counts once")
                    .isEqualTo(403);
            assertThat(member.get("/account").statusCode()).isEqualTo(302);
        }
        drain();
    }

    @Test
    void aTokenForAnotherAttemptIsRefused() throws Exception {
        try (Visitor member = new Visitor(port)) {
            Map<String, Object> claims = new HashMap<>(verified("pcn@demonstration.example"));
            claims.put("nonce", "of-another-attempt");
            answer("pcn-1", claims);
            assertThat(member.get(atProvider(member)).statusCode()).isEqualTo(403);
            assertThat(member.get("/account").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void signingOutEndsTheSignInHereAndLeadsToTheProvider() throws Exception {
        try (Visitor member = new Visitor(port)) {
            signIn(member, "partner-1", verified("partner@demonstration.example"));
            HttpResponse<String> out = member.submit("/account", "/sign-out", Map.of());
            String end = provider.endSessionEndpointUrl(KEY).toString();
            assertThat(out.headers().firstValue("Refresh").orElse(""))
                    .startsWith("0; url=" + end)
                    .contains("client_id=" + IdentityProvider.CLIENT, "post_logout_redirect_uri=");
            assertThat(Jsoup.parse(out.body()).select("main a").attr("href")).startsWith(end);
            assertThat(member.get("/account").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void theProviderEndsOneSignInOrAllOfAPerson() throws Exception {
        try (Visitor one = new Visitor(port);
                Visitor two = new Visitor(port);
                Visitor wire = new Visitor(port)) {
            signIn(one, "reg-1", verified("regulator@demonstration.example", "session-1"));
            signIn(two, "reg-1", verified("regulator@demonstration.example", "session-2"));
            String token = logoutToken(IdentityProvider.CLIENT, Map.of("events", EVENT, "sid", "session-1"));
            assertThat(wire.post(LOGOUT, Map.of("logout_token", token)).statusCode())
                    .isEqualTo(200);
            assertThat(one.get("/account").statusCode()).isEqualTo(302);
            assertThat(two.get("/account").statusCode()).isEqualTo(200);
            assertThat(wire.post(LOGOUT, Map.of("logout_token", token)).statusCode())
                    .as("sent again")
                    .isEqualTo(400);
            String all = logoutToken(IdentityProvider.CLIENT, Map.of("events", EVENT));
            wire.post(LOGOUT, Map.of("logout_token", all));
            assertThat(two.get("/account").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whatIsNoLogoutTokenForUsEndsNothing() throws Exception {
        try (Visitor member = new Visitor(port);
                Visitor wire = new Visitor(port)) {
            signIn(member, "reg-1", verified("regulator@demonstration.example", "session-3"));
            String good = logoutToken(IdentityProvider.CLIENT, Map.of("events", EVENT));
            for (String token : List.of(
                    "",
                    "x.y.z",
                    good.substring(0, good.lastIndexOf('.') + 1) + "AAAA",
                    logoutToken("another-program", Map.of("events", EVENT)),
                    logoutToken(IdentityProvider.CLIENT, Map.of()),
                    logoutToken(IdentityProvider.CLIENT, Map.of("events", EVENT, "nonce", "n")),
                    token("another-issuer", IdentityProvider.CLIENT, Map.of("events", EVENT)))) {
                assertThat(wire.post(LOGOUT, Map.of("logout_token", token)).statusCode())
                        .isEqualTo(400);
            }
            assertThat(member.get("/account").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoHasADutyIsLinkedOnlyWhereTheyHaveSignedInStrongly() throws Exception {
        try (Visitor elsewhere = new Visitor(port);
                Visitor here = Visitor.as("curator3", port)) {
            answer("curator3-1", verified("curator3@demonstration.example"));
            assertThat(elsewhere.get(atProvider(elsewhere)).statusCode()).isEqualTo(403);
            assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
            assertThat(signIn(here, "curator3-1", verified("curator3@demonstration.example")))
                    .endsWith("/account");
            assertThat(signIn(elsewhere, "curator3-1", Map.of())).endsWith("/account");
        }
    }

    @Test
    void whoHasSignedInIsAskedAnewThere() throws Exception {
        try (Visitor member = Visitor.as("ics", port);
                Visitor stranger = new Visitor(port)) {
            assertThat(asked(member)).contains("max_age=0");
            assertThat(asked(stranger)).doesNotContain("max_age=");
        }
    }

    private static String asked(Visitor visitor) throws Exception {
        return visitor.get("/sign-in/with/" + KEY)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void aProviderThatIsNotConfiguredIsNotThere() throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            assertThat(visitor.get("/sign-in/with/other").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/login/oauth2/code/other?code=a&state=b").statusCode())
                    .isEqualTo(404);
            assertThat(visitor.post("/sign-in/with/other/logout", Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }

    /** Where the member is led in the end. */
    private String signIn(Visitor visitor, String subject, Map<String, Object> claims) throws Exception {
        answer(subject, claims);
        return visitor.get(atProvider(visitor)).headers().firstValue("Location").orElse("");
    }

    /** Goes to the provider; the address that it sends the browser back to. */
    private static String atProvider(Visitor visitor) throws Exception {
        String ask = visitor.get("/sign-in/with/" + KEY + "?next=/account")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(ask).contains("code_challenge_method=S256", "nonce=", "state=");
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI back =
                    URI.create(http.send(HttpRequest.newBuilder(URI.create(ask)).build(), BodyHandlers.discarding())
                            .headers()
                            .firstValue("Location")
                            .orElseThrow());
            return back.getRawPath() + "?" + back.getRawQuery();
        }
    }

    private void answer(String subject, Map<String, Object> claims) {
        provider.enqueueCallback(callback(KEY, subject, IdentityProvider.CLIENT, claims));
    }

    /** Nobody has asked for the answer that was prepared. */
    private void drain() throws Exception {
        try (Visitor last = new Visitor(port)) {
            last.get(atProvider(last));
        }
    }

    private String logoutToken(String audience, Map<String, Object> claims) {
        return token(KEY, audience, claims);
    }

    private String token(String issuer, String audience, Map<String, Object> claims) {
        return provider.issueToken(issuer, audience, callback(issuer, "reg-1", audience, claims))
                .serialize();
    }

    private static DefaultOAuth2TokenCallback callback(
            String issuer, String subject, String audience, Map<String, Object> claims) {
        return new DefaultOAuth2TokenCallback(issuer, subject, "JWT", List.of(audience), claims, 300);
    }

    private static Map<String, Object> verified(String email) {
        return Map.of("email", email, "email_verified", true);
    }

    private static Map<String, Object> verified(String email, String session) {
        return Map.of("email", email, "email_verified", true, "sid", session);
    }
}
