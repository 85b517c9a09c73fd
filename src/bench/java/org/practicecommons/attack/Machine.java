package org.practicecommons.attack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicecommons.world.Listeners;

/** What somebody else with an account on the machine can reach: ports, and files of the home. */
final class Machine {
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);
    private static final List<String> LINES = List.of("/", "/_cat/indices", "/_all/_search", "/_nodes", "/_all/_close");

    private final Program program;
    private final Findings findings;

    Machine(Program program, Findings findings) {
        this.program = program;
        this.findings = findings;
    }

    void attack(Path home) throws IOException, InterruptedException {
        for (InetSocketAddress listener : Listeners.ofDescendants(program.handle())) {
            findings.expect(
                    listener.getAddress().isLoopbackAddress(), "an engine listens beyond this machine", listener);
            ask(listener.getPort());
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : (Iterable<Path>) files.filter(path -> !Files.isSymbolicLink(path))::iterator) {
                findings.expect(isPrivate(file), "files of the home are open to others", home.relativize(file));
            }
        }
        asSomebodyElse(home);
    }

    private void ask(int port) throws InterruptedException {
        try (Target engine = new Target(port)) {
            for (String path : LINES) {
                for (Shot shot : List.of(
                        Shot.of("GET", path),
                        Shot.of("POST", path),
                        Shot.of("GET", path).with("Host", "evil.example"))) {
                    Answer answer = engine.send(shot);
                    boolean tells = answer.status() == 200 && !answer.body().startsWith("{\"auth_config\"");
                    findings.expect(!tells, "an engine answers without its secret", port + " " + shot);
                }
            }
        }
    }

    private static boolean isPrivate(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream().noneMatch(OTHERS::contains);
        } catch (IOException gone) {
            return true;
        }
    }

    /** Only root can become somebody else to try it; for others the rights of the files say the same. */
    private void asSomebodyElse(Path home) throws IOException, InterruptedException {
        if ("root".equals(System.getProperty("user.name"))) {
            Process look = new ProcessBuilder(
                            "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "ls", home.toString())
                    .redirectErrorStream(true)
                    .start();
            look.inputReader().lines().forEach(_ -> {});
            findings.expect(look.waitFor() != 0, "somebody else can list the home", home);
        }
    }
}
