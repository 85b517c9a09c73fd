package org.practicecommons.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.practicecommons.ingest.ImportReport;
import org.practicecommons.ingest.Imports;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code import DIR}: hands over to a program that runs on the same home, else starts the engines itself. */
public final class ImportCommand {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration POLL = Duration.ofMillis(500);

    private ImportCommand() {}

    /**
     * Imports the folder of the command line.
     *
     * @return exit code: 0 when the import ended well, 1 when it failed
     */
    public static int run(Class<?> program, CommandLine line) {
        Path folder = Path.of(line.folder()).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder " + folder);
            return 2;
        }
        Path home = FreshHome.home(line);
        Optional<Integer> port = runningPort(home);
        return port.isPresent() ? handOver(home, port.get(), folder, line.dryRun()) : alone(program, folder, line);
    }

    private static int alone(Class<?> program, Path folder, CommandLine line) {
        SpringApplication application = new SpringApplicationBuilder(program)
                .web(WebApplicationType.NONE)
                .build();
        try (ConfigurableApplicationContext context =
                application.run(line.springArguments().toArray(String[]::new))) {
            context.getBean(Opening.class).prepare();
            ImportLines lines = new ImportLines(System.out);
            ImportReport report = context.getBean(Imports.class).run(folder, line.dryRun(), lines);
            lines.ended(report);
            return report.state() == ImportReport.State.DONE ? 0 : 1;
        }
    }

    /** The port in {@code run.json}, when the process that wrote it still lives. */
    private static Optional<Integer> runningPort(Path home) {
        try {
            JsonNode run = JSON.readTree(home.resolve("run.json"));
            boolean alive = ProcessHandle.of(run.path("pid").asLong()).isPresent();
            return alive ? Optional.of(run.path("port").asInt()) : Optional.empty();
        } catch (tools.jackson.core.JacksonException absent) {
            return Optional.empty();
        }
    }

    private static int handOver(Path home, int port, Path folder, boolean dryRun) {
        System.out.println("Handing over to the running program on port " + port);
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = JSON.writeValueAsString(Map.of("folder", folder.toString(), "dryRun", dryRun));
            JsonNode started = send(
                    client,
                    request(home, port, "")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body)));
            return follow(client, home, port, started.path("id").asString());
        } catch (IOException failed) {
            System.err.println("The running program did not take the import: " + failed.getMessage());
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int follow(HttpClient client, Path home, int port, String id)
            throws IOException, InterruptedException {
        int told = 0;
        ImportLines lines = new ImportLines(System.out);
        while (true) {
            JsonNode report = send(client, request(home, port, "/" + id).GET());
            ImportReport known = JSON.treeToValue(report, ImportReport.class);
            known.files().stream().skip(told).forEach(lines::read);
            told = known.files().size();
            if (known.state() != ImportReport.State.RUNNING) {
                lines.ended(known);
                return known.state() == ImportReport.State.DONE ? 0 : 1;
            }
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        }
    }

    private static HttpRequest.Builder request(Path home, int port, String path) throws IOException {
        String token = Files.readString(home.resolve("operator.token")).strip();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/imports" + path))
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
