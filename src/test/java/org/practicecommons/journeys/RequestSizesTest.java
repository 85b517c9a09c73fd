package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicecommons.platform.home.Home;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is too large is refused by what its head says, at every address, and leaves nothing on the disk. */
@ProgramTest
class RequestSizesTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 405, 413);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Home home;

    /** Nothing of the body is ever sent, so whoever reads it first waits for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=b",
                "text/plain",
                "application/octet-stream"
            })
    void twoMegabytesAreRefusedBeforeAnythingIsRead(String type) throws IOException {
        Set<String> before = files();
        List<String> wrong = new ArrayList<>();
        for (String route : changing()) {
            String head = head(route, type) + "Content-Length: " + TWO_MEGABYTES + "\r\n";
            for (String asking : List.of("", "Expect: 100-continue\r\n")) {
                try (Wire wire = new Wire(port)) {
                    int status = wire.send(head + asking + "\r\n").status(AT_ONCE);
                    if (!REFUSED.contains(status)) {
                        wrong.add(route + " " + asking.strip() + ": " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "POST /sign-in,application/x-www-form-urlencoded",
        "POST /sign-in/passkey,application/json",
        "POST /api/v1/demo/tokens,application/json",
        "POST /api/v1/imports,application/json",
        "POST /api/v1/imports,multipart/form-data; boundary=b",
        "POST /nowhere,multipart/form-data; boundary=b",
        "POST /nowhere,application/octet-stream"
    })
    void whatDoesNotSayHowLargeItIsIsCounted(String route, String type) throws IOException {
        Set<String> before = files();
        try (Wire wire = new Wire(port)) {
            wire.send(head(route, type) + "Transfer-Encoding: chunked\r\n\r\n");
            String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
            int status = 0;
            try {
                for (int i = 0; i < TWO_MEGABYTES / 0x10000; i++) {
                    wire.send(chunk);
                }
                status = wire.send("0\r\n\r\n").status(AT_ONCE);
            } catch (java.net.SocketException closed) {
                status = wire.status(AT_ONCE);
            }
            assertThat(status).isIn(401, 403, 404, 413, 415);
        }
        assertThat(files()).isEqualTo(before);
    }

    /** Parts are for files, and files for the one address that takes them. */
    @Test
    void partsAreReadOnlyWhereFilesAreTaken() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String route : changing()) {
            try (Wire wire = new Wire(port)) {
                int status = wire.send(
                                head(route, "multipart/form-data; boundary=b") + "Content-Length: 500000\r\n\r\n")
                        .status(AT_ONCE);
                int wanted = route.equals("POST /api/v1/imports") ? 401 : 415;
                if (status != wanted) {
                    wrong.add(route + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMemberWhoIsNoAdministratorWritesNothingToTheDisk() throws Exception {
        Set<String> before = files();
        try (Visitor member = Visitor.as("nurse", port);
                Wire wire = new Wire(port)) {
            String cookie = "practicecommons-sign-in="
                    + member.cookie("practicecommons-sign-in").orElseThrow();
            String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
            wire.send(head("POST /api/v1/imports", "multipart/form-data; boundary=b") + "Cookie: " + cookie
                    + "\r\nContent-Length: 300000000\r\n\r\n" + part + "a".repeat(200_000));
            assertThat(wire.status(AT_ONCE)).isEqualTo(403);
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void anAdministratorSendsALargeFileThatWaitsInTheHome() throws Exception {
        Set<String> before = files();
        String token = Files.readString(home.file("operator.token")).strip();
        String begin = """
                --b
                Content-Disposition: form-data; name="dryRun"

                true
                --b
                Content-Disposition: form-data; name="file"; filename="a.csv"

                """.replace("\n", "\r\n");
        int rest = 3 * TWO_MEGABYTES;
        int length = begin.length() + 1 + rest + "\r\n--b--\r\n".length();
        try (Wire wire = new Wire(port)) {
            wire.send(head("POST /api/v1/imports", "multipart/form-data; boundary=b") + "Authorization: Bearer " + token
                    + "\r\nContent-Length: " + length + "\r\n\r\n" + begin + "a");
            Awaitility.await().until(() -> !files().equals(before));
            Set<String> now = files();
            now.removeAll(before);
            assertThat(now).allSatisfy(file -> assertThat(file)
                    .startsWith(home.folder("uploads").toString()));
            assertThat(wire.send("a,b\n".repeat(rest / 4) + "\r\n--b--\r\n").status(AT_ONCE))
                    .as("read to its end, and then found to be no source's")
                    .isEqualTo(422);
        }
        Awaitility.await().until(() -> files().equals(before));
    }

    @Test
    void packedBodiesAreRefused() throws IOException {
        try (Wire wire = new Wire(port)) {
            String head = head("POST /api/v1/demo/tokens", "application/json");
            assertThat(wire.send(head + "Content-Encoding: gzip\r\nContent-Length: 100\r\n\r\n")
                            .status(AT_ONCE))
                    .isEqualTo(415);
        }
    }

    @Test
    void headsAndParametersAreBounded() throws IOException {
        try (Wire longAddress = new Wire(port);
                Wire manyHeaders = new Wire(port);
                Wire manyParameters = new Wire(port)) {
            assertThat(longAddress
                            .send("GET /?q=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .status(AT_ONCE))
                    .isIn(400, 414);
            assertThat(manyHeaders
                            .send("GET / HTTP/1.1\r\nHost: localhost\r\n" + "a: b\r\n".repeat(200) + "\r\n")
                            .status(AT_ONCE))
                    .isEqualTo(400);
            String form = "a=b&".repeat(5_000);
            assertThat(manyParameters
                            .send(head("POST /sign-in", "application/x-www-form-urlencoded") + "Content-Length: "
                                    + form.length() + "\r\n\r\n" + form)
                            .status(AT_ONCE))
                    .isIn(400, 403, 413);
        }
    }

    private static String head(String route, String type) {
        return route + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n";
    }

    private Set<String> changing() {
        Set<String> routes = new TreeSet<>(Set.of("POST /nowhere", "POST /", "PUT /api/v1/nowhere"));
        for (RequestMappingInfo route : mapping.getHandlerMethods().keySet()) {
            for (String path : route.getPatternValues()) {
                for (RequestMethod method : route.getMethodsCondition().getMethods()) {
                    if (!READING.contains(method.name())) {
                        routes.add(method + " " + path.replaceAll("\\{\\w+}", "x"));
                    }
                }
            }
        }
        assertThat(routes).hasSizeGreaterThan(80);
        return routes;
    }

    /** Files in the folders where uploads wait, or might. */
    private Set<String> files() throws IOException {
        Set<String> files = new TreeSet<>();
        for (Path folder : List.of(home.folder("uploads"), Path.of(System.getProperty("java.io.tmpdir")))) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.map(Path::toString).filter(RequestSizesTest::mayBeUpload).forEach(files::add);
            }
            try (Stream<Path> tomcats = Files.list(folder)) {
                for (Path tomcat : tomcats.filter(
                                file -> file.getFileName().toString().startsWith("tomcat."))
                        .toList()) {
                    try (Stream<Path> below = Files.walk(tomcat)) {
                        below.filter(Files::isRegularFile).map(Path::toString).forEach(files::add);
                    }
                }
            }
        }
        return files;
    }

    private static boolean mayBeUpload(String file) {
        return file.contains("upload");
    }
}
