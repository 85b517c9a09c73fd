package org.practicecommons.platform.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.ServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Starts that are refused, and what a start that is not refused leaves in the home. */
class HomeTest {
    @TempDir
    Path folder;

    @Configuration(proxyBeanMethods = false)
    static class OnlyAWebServer {
        @Bean
        ServletWebServerFactory server() {
            return new TomcatServletWebServerFactory(0);
        }
    }

    @Test
    void secondProcessOnTheSameHomeIsRefusedAndToldWhoHoldsIt() throws IOException {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HomeHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = holder.inputReader()) {
            assertThat(output.readLine()).isEqualTo("HELD");

            assertThatThrownBy(this::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("process " + holder.pid());
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void homeOfANewerProgramIsRefusedAndLeftAsItIs() throws IOException {
        Path version = Files.writeString(folder.resolve("version.json"), "{\"format\":2}");

        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("newer Practice Commons");
        assertThat(version).hasContent("{\"format\":2}");
    }

    @Test
    void fullDiskIsRefused() {
        assertThatThrownBy(() -> start("--practicecommons.least-free-disk=1000000TB"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("MB are free in " + folder);
    }

    @Test
    void takenPortIsRefused() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start("--server.address=127.0.0.1", "--server.port=" + other.getLocalPort()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is taken");
        }
    }

    @Test
    void refusedStartsLetGoOfTheHome() {
        assertThatThrownBy(() -> start("--practicecommons.least-free-disk=1000000TB"))
                .isInstanceOf(StartRefused.class);

        start().close();
    }

    @Test
    void runningProgramIsFoundByItsFiles() throws IOException {
        Path run = folder.resolve("run.json");
        try (ConfigurableApplicationContext context = start()) {
            var json = JsonMapper.shared().readTree(Files.readString(run));
            var server = Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer());

            assertThat(json.get("port").asInt()).isEqualTo(server.getPort());
            assertThat(json.get("pid").asLong())
                    .isEqualTo(ProcessHandle.current().pid());
            assertThat(context.getBean(Home.class).root()).isEqualTo(folder);
            assertThat(context.getEnvironment().getProperty("practicecommons.home"))
                    .isEqualTo(folder.toString());
        }
        assertThat(run).doesNotExist();
    }

    @Test
    void operatorTokenIsMadeOnceForTheOwnerOnly() throws IOException {
        start().close();
        Path token = folder.resolve("operator.token");
        String first = Files.readString(token);
        start().close();

        assertThat(token).hasContent(first);
        assertThat(first).matches("[0-9a-f]{48}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token)))
                .isEqualTo("rw-------");
    }

    private ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(OnlyAWebServer.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0", "practicecommons.home=../target/not-this")
                .run(withHome(arguments));
    }

    private String[] withHome(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--practicecommons.home=" + folder;
        return all;
    }
}
