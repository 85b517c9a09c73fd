package org.practicecommons.platform.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** What must be true before anything is started. */
final class StartChecks {
    private static final String LEAST_FREE = "practicecommons.least-free-disk";
    private static final int USUAL_PORT = 8080;

    private StartChecks() {}

    /** @throws StartRefused when less than {@code practicecommons.least-free-disk} (512 MB) is free in the home */
    static void enoughDisk(Home home, Environment environment) {
        DataSize least = DataSize.parse(environment.getProperty(LEAST_FREE, "512MB"));
        long free = freeBytes(home);
        if (free < least.toBytes()) {
            throw new StartRefused(
                    "Only " + DataSize.ofBytes(free).toMegabytes() + " MB are free in " + home.root()
                            + "; the engines need " + least.toMegabytes() + " MB to write safely.",
                    "Free some space, choose a folder on another disk with --home, or lower " + LEAST_FREE + ".");
        }
    }

    private static long freeBytes(Home home) {
        try {
            return Files.getFileStore(home.root()).getUsableSpace();
        } catch (IOException e) {
            throw new StartRefused("The disk of " + home.root() + " cannot be asked for its free space: " + e, "");
        }
    }

    /** @throws StartRefused when another program has {@code server.port}; port 0 asks for any free one */
    static void freePort(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, USUAL_PORT);
        if (port <= 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address(environment.getProperty("server.address")), port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + port + " is taken by another program.",
                    "Stop that program, or choose another port: --port " + (port + 1) + " (server.port).");
        }
    }

    private static @Nullable InetAddress address(@Nullable String name) throws UnknownHostException {
        return name == null ? null : InetAddress.getByName(name);
    }
}
