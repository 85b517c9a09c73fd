package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Behind a proxy that ends TLS: what it says of the visitor counts, and nobody else can say it. */
@ProgramTest
class ProxyTest {
    /** As the setting {@code practicecommons.proxies} of all tests says. */
    private static final String PROXY = "127.0.0.9";

    private static final String STRANGER = "127.0.0.1";

    @LocalServerPort
    private int port;

    @Test
    void cookiesAreSecureAndTheBrowserIsToldToStayWithHttps() throws Exception {
        HttpResponse<String> page = send(PROXY, get("/demo"));
        assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000", "includeSubDomains");
        assertThat(cookies(page)).singleElement().satisfies(cookie -> assertThat(cookie)
                .startsWith("__Host-XSRF-TOKEN=")
                .contains("; Secure", "; Path=/", "SameSite=Lax"));
        HttpResponse<String> in = signIn(PROXY, page);
        assertThat(cookies(in)).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-practicecommons-sign-in=")
                .contains("; Secure", "HttpOnly", "Path=/", "SameSite=Lax"));
        assertThat(in.headers().firstValue("Location").orElse("")).doesNotStartWith("http:");
        assertThat(send(PROXY, get("/account").header("Cookie", pairs(in))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void overHttpsAPlainCookieLetsNobodyIn() throws Exception {
        HttpResponse<String> in = signIn(PROXY, send(PROXY, get("/demo")));
        String plain = pairs(in).replace("__Host-", "");
        assertThat(send(PROXY, get("/account").header("Cookie", plain)).statusCode())
                .isEqualTo(302);
    }

    @Test
    void nobodyElseCanSaySo() throws Exception {
        HttpResponse<String> page = send(STRANGER, get("/demo"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(cookies(page)).singleElement().satisfies(cookie -> assertThat(cookie)
                .startsWith("XSRF-TOKEN=")
                .doesNotContain("Secure"));
    }

    private HttpResponse<String> signIn(String from, HttpResponse<String> page) throws Exception {
        String token = Jsoup.parse(page.body()).select("input[name=_csrf]").val();
        String body = "as=practice&_csrf=" + java.net.URLEncoder.encode(token, StandardCharsets.UTF_8);
        return send(
                from,
                get("/demo")
                        .header("Cookie", pairs(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https");
    }

    private static HttpResponse<String> send(String from, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static String pairs(HttpResponse<String> answer) {
        return cookies(answer).stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .filter(pair -> !pair.endsWith("="))
                .collect(Collectors.joining("; "));
    }
}
