package org.practicecommons.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import tools.jackson.databind.json.JsonMapper;

/** Tells local tools, in {@code run.json}, where the running program answers: there while the web server is. */
final class RunFile implements ApplicationListener<ApplicationEvent> {
    private final Path file;

    RunFile(Home home) {
        this.file = home.file("run.json");
    }

    /** What the file holds. */
    record Run(long pid, int port, String started) {}

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        switch (event) {
            case WebServerInitializedEvent ready
            when ready.getApplicationContext().getServerNamespace() == null ->
                write(ready.getWebServer().getPort());
            case ContextClosedEvent closed when closed.getApplicationContext().getParent() == null -> remove();
            default -> {}
        }
    }

    private void write(int port) {
        Run run = new Run(ProcessHandle.current().pid(), port, Instant.now().toString());
        try {
            Path draft = file.resolveSibling("run.json.new");
            Files.writeString(draft, JsonMapper.shared().writeValueAsString(run));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also at start: a killed program leaves its file behind. */
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
