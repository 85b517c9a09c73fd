package org.practicecommons.platform.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.practicecommons.world.Engines;
import org.practicecommons.world.Listeners;

/**
 * Every port of the children, as the operating system lists them: each is on loopback, and each is for who has the secret of
 * this start.
 */
@ExtendWith(Engines.Parameter.class)
class EnginePortsTest {
    private static final String BOLT_SIGN_IN = "{\"auth_config\":{\"oidc_providers\":[]}}";

    private ElasticsearchAddress search = ElasticsearchAddress.open(java.net.URI.create("http://127.0.0.1:1"));
    private Neo4jAddress graph = new Neo4jAddress(java.net.URI.create("bolt://127.0.0.1:1"), "", "");
    private boolean children;

    @BeforeEach
    void engines(Engines engines) {
        search = engines.elasticsearchAddress();
        graph = engines.neo4j();
        children = engines.local().status(Engine.ELASTICSEARCH).state() != EngineStatus.State.EXTERNAL;
    }

    @Test
    void everyPortIsOnLoopbackAndAnswersNobodyWithoutTheSecret() throws IOException {
        Set<InetSocketAddress> ports = Listeners.ofChildren();
        if (!children) {
            return; // Servers elsewhere have their own security.
        }
        assertThat(ports).as("HTTP, transport and Bolt").hasSize(3);
        for (InetSocketAddress port : ports) {
            assertThat(port.getAddress().isLoopbackAddress())
                    .as(port.toString())
                    .isTrue();
            String answer = send(port.getPort(), "GET /_cat/indices HTTP/1.1", "Host: 127.0.0.1:" + port.getPort());
            // Bolt tells browsers how to sign in, and nothing else.
            assertThat(answer).as(port.toString()).doesNotContain("cluster_name");
            if (answer.startsWith("HTTP/1.1 200 ")) {
                assertThat(answer.substring(answer.indexOf("\r\n\r\n")).strip()).isIn("", BOLT_SIGN_IN);
            }
        }
    }

    /** A transport port that only refuses HTTP would say so, and go on with whoever speaks its own language. */
    @Test
    void thePortForOtherNodesCutsEverybodyOff() throws IOException {
        if (children) {
            assertThat(Listeners.ofChildren())
                    .extracting(InetSocketAddress::getPort)
                    .filteredOn(port -> port != search.uri().getPort()
                            && port != graph.uri().getPort())
                    .isNotEmpty()
                    .allSatisfy(port ->
                            assertThat(send(port, "GET / HTTP/1.1", "Host: x")).isEmpty());
        }
    }

    /** Else any account of this machine could keep the program from its graph: three wrong tries locked it for seconds. */
    @Test
    void wrongTriesOfOthersDoNotLockTheProgramOut() {
        if (children) {
            for (int attempt = 0; attempt < 8; attempt++) {
                try (Driver stranger = GraphDatabase.driver(graph.uri(), AuthTokens.basic("neo4j", "wrong"))) {
                    assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
                }
            }
            try (Driver program = GraphDatabase.driver(graph.uri(), graph.getAuthToken())) {
                program.verifyConnectivity();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /", "HEAD /", "OPTIONS /", "GET /_cat/indices", "GET /_all/_search", "POST /_all/_close",
                "POST /_shutdown", "PUT /mine", "DELETE /_all", "GET /_nodes", "GET /nowhere", "POST /_bulk"
            })
    void withoutTheSecretNothingIsAnswered(String line) throws IOException {
        if (children) {
            String host = "Host: 127.0.0.1:" + search.uri().getPort();
            for (String key : List.of("X: y", "Authorization: ApiKey " + "0".repeat(48), "Authorization: Basic YTpi")) {
                assertThat(send(search.uri().getPort(), line + " HTTP/1.1", host, key))
                        .startsWith("HTTP/1.1 401 ")
                        .doesNotContain("lucene", "cluster_name");
            }
        }
    }

    @Test
    void withTheSecretOnlyUnderItsOwnNameAndForNoPage() throws IOException {
        if (!children) {
            return;
        }
        int port = search.uri().getPort();
        String key = "Authorization: ApiKey " + search.apiKey();
        String line = "POST /_all/_close HTTP/1.1";
        for (String host : List.of("evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", "evil.example:" + port)) {
            assertThat(send(port, line, "Host: " + host, key)).as(host).startsWith("HTTP/1.1 403 ");
        }
        assertThat(send(port, line, "Host: 127.0.0.1:" + port, key, "Origin: http://evil.example"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(send(port, "GET /_cluster/health HTTP/1.1", "Host: localhost:" + port, key))
                .startsWith("HTTP/1.1 200 ");
    }

    /** A body that is announced is not waited for: who has no secret is refused after the head. */
    @Test
    void bodiesOfStrangersAreNotRead() throws IOException {
        if (children) {
            int port = search.uri().getPort();
            String answer = send(
                    port,
                    "POST /_bulk HTTP/1.1",
                    "Host: 127.0.0.1:" + port,
                    "Content-Type: application/json",
                    "Content-Length: 99000000");
            assertThat(answer).startsWith("HTTP/1.1 401 ");
        }
    }

    @Test
    void theGraphAsksForItsPassword() {
        if (children) {
            for (String password : List.of("neo4j", "", "0".repeat(48))) {
                try (Driver stranger = GraphDatabase.driver(graph.uri(), AuthTokens.basic("neo4j", password))) {
                    assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
                }
            }
        }
    }

    /** What other people of the machine can see of a process holds no secret. */
    @Test
    void noSecretStandsInACommandLine() {
        if (children) {
            List<String> secrets = List.of(String.valueOf(search.apiKey()), graph.password());
            assertThat(ProcessHandle.current().descendants())
                    .allSatisfy(child ->
                            assertThat(child.info().commandLine().orElse("")).doesNotContain(secrets));
        }
    }

    private static String send(int port, String... head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            String request =
                    String.join("\r\n", head) + "\r\n" + (head.length > 4 ? "" : "Connection: close\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream input = socket.getInputStream();
            return new String(head.length > 4 ? input.readNBytes(13) : input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException cutOff) {
            return "";
        }
    }
}
