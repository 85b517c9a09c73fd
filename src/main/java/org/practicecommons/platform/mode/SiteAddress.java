package org.practicecommons.platform.mode;

import java.net.URI;
import java.util.Locale;
import org.springframework.core.env.Environment;

/**
 * Where people reach the program: links in letters and everything else that leads back to it begin here. Never what a
 * request says of itself, which anybody can write.
 */
public final class SiteAddress {
    private final String configured;
    private final Environment environment;

    /**
     * @param configured {@code practicecommons.address}; empty for this machine's own
     * @param environment knows the port, once the program listens
     */
    SiteAddress(String configured, Environment environment) {
        this.configured = configured;
        this.environment = environment;
    }

    /** Without a slash at its end: {@code https://commons.example.org} or {@code http://localhost:8080}. */
    public String start() {
        return configured.isEmpty() ? "http://localhost:" + port() : configured;
    }

    /** The address of a page.
     *
     * @param page path and query, from the first slash
     */
    public String of(String page) {
        return start() + page;
    }

    /** The same in parts. */
    public URI uri() {
        return URI.create(start());
    }

    /** The host in small letters, without port. */
    String host() {
        return uri().getHost().toLowerCase(Locale.ROOT);
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
