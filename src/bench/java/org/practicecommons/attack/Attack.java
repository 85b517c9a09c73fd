package org.practicecommons.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * Attacks the packaged program: as a demonstration, then on the same home as a service and for one operator. Ends with 1
 * when anything was found.
 */
public final class Attack {
    private static final String ADDRESS = "https://commons.example.org";
    private static final String TOKENS = "/api/v1/demo/tokens";

    private final Findings findings = new Findings();
    private final Path home;

    private Attack(Path home) {
        this.home = home;
    }

    /** Runs all of it in a folder that is removed afterwards. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("attack");
        Attack attack = new Attack(folder.resolve("home"));
        try {
            attack.starts();
            List<Attacker> invented = attack.demonstration();
            attack.elsewhere(
                    "service",
                    Map.of("PRACTICECOMMONS_ADDRESS", ADDRESS, "PRACTICECOMMONS_PROXIES", "127.0.0.9"),
                    invented);
            attack.elsewhere("local", Map.of(), invented);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        attack.findings.print(System.out);
        System.exit(attack.findings.isClean() ? 0 : 1);
    }

    /** Settings that contradict each other. */
    private void starts() throws IOException, InterruptedException {
        for (Map<String, String> settings : List.of(
                Map.of("PRACTICECOMMONS_MODE", "demonstration", "PRACTICECOMMONS_ADDRESS", ADDRESS),
                Map.of("PRACTICECOMMONS_MODE", "demonstration", "PRACTICECOMMONS_PROXIES", "127.0.0.1"),
                Map.of("SPRING_MAIL_HOST", "mail.example.org"),
                Map.of("PRACTICECOMMONS_MODE", "service"))) {
            int ended = Program.refused(home, settings);
            findings.expect(
                    ended == Program.REFUSED, "a start that should be refused", settings + " ends with " + ended);
        }
    }

    private List<Attacker> demonstration() throws IOException, InterruptedException {
        try (Program program = Program.start(home, Map.of(), "--mode", "demonstration");
                Target target = new Target(program.port())) {
            Places places = Places.of(target);
            List<Attacker> attackers = new ArrayList<>(places.people());
            attackers.add(Attacker.stranger());
            attackers.add(Attacker.with("wrong token", "", "x".repeat(43), 200));
            new Access(target, findings).attack(attackers, places::fill);
            new Hosts(target, findings).attack(places::fill);
            new Sizes(target, findings)
                    .attack(
                            List.of(
                                    Attacker.stranger(),
                                    places.people().getFirst(),
                                    places.people().getLast()),
                            places::fill);
            new Forgery(target, findings).attack(places::fill);
            new Limits(target, findings).attack();
            new Machine(program, findings).attack(home);
            folders(target, places.people().getLast());
            return places.people();
        }
    }

    /** An administrator looks through the machine's folders. */
    private void folders(Target target, Attacker administrator) throws InterruptedException {
        for (String folder : List.of("/etc", "/", "/root", home.toString())) {
            Answer answer = target.send(Shot.of("POST", "/api/v1/imports")
                    .as(administrator)
                    .sending("application/json", "{\"folder\": \"" + folder + "\", \"dryRun\": true}"));
            findings.expect(
                    answer.status() == 403,
                    "an administrator names folders of the machine",
                    folder + ": " + answer.status());
        }
    }

    /** The same home in another mode: whoever came in by the demonstration is nobody now. */
    private void elsewhere(String mode, Map<String, String> settings, List<Attacker> invented)
            throws IOException, InterruptedException {
        try (Program program = Program.start(home, settings, "--mode", mode);
                Target target = new Target(program.port())) {
            List<Attacker> nobodies = new ArrayList<>();
            nobodies.add(Attacker.stranger());
            invented.forEach(person -> nobodies.add(
                    new Attacker("the demonstration's " + person.key(), "", person.address(), person.headers())));
            new Access(target, findings).attack(nobodies, Attack::withNothingThere);
            new Hosts(target, findings).attack(Attack::withNothingThere);
            for (Attacker person : nobodies) {
                Answer me = target.send(Shot.of("GET", "/api/v1/me").as(person));
                findings.expect(
                        me.status() == 401,
                        "invented people outside the demonstration",
                        mode + " " + person.name() + ": " + me.status());
            }
            Answer token = target.send(Shot.of("POST", TOKENS).sending("application/json", "{\"as\": \"admin\"}"));
            findings.expect(
                    token.status() == 404, "invented people outside the demonstration", mode + ": " + token.status());
            new Machine(program, findings).attack(home);
        }
    }

    private static String withNothingThere(Route route) {
        return route.path().replaceAll("\\{\\w+}", "x");
    }
}
