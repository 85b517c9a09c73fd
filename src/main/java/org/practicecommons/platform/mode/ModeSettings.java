package org.practicecommons.platform.mode;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicecommons.platform.home.StartRefused;
import org.springframework.core.env.Environment;

/**
 * What the operator set that decides the mode.
 *
 * @param word {@code practicecommons.mode}; empty when what else is set decides
 * @param demo {@code practicecommons.demo}; empty when not set
 * @param address {@code practicecommons.address}, the public address; empty when not set
 * @param hosts {@code practicecommons.hosts}, further names under which the service is asked for
 * @param proxies {@code practicecommons.proxies}
 * @param mail {@code spring.mail.host}; empty when there is no mail server
 * @param listens {@code server.address}; empty for every address of the machine
 */
record ModeSettings(
        String word,
        Optional<Boolean> demo,
        String address,
        List<String> hosts,
        List<String> proxies,
        String mail,
        String listens) {

    static ModeSettings of(Environment environment) {
        return new ModeSettings(
                text(environment, "practicecommons.mode"),
                Optional.of(text(environment, "practicecommons.demo"))
                        .filter(given -> !given.isEmpty())
                        .map(Boolean::valueOf),
                text(environment, "practicecommons.address").replaceFirst("/+$", ""),
                list(environment, "practicecommons.hosts"),
                list(environment, "practicecommons.proxies"),
                text(environment, "spring.mail.host"),
                text(environment, "server.address"));
    }

    /**
     * The mode that these settings mean.
     *
     * @throws StartRefused when they contradict each other, with the word that mends it
     */
    Mode choose() {
        Mode mode = word.isEmpty() ? implied() : named();
        return switch (mode) {
            case DEMONSTRATION -> forThisMachine(mode, demo.orElse(true) ? "" : "--no-demo");
            case LOCAL -> forThisMachine(mode, demo.orElse(false) ? "practicecommons.demo=true" : "");
            case SERVICE -> service();
        };
    }

    private Mode named() {
        return Mode.find(word)
                .orElseThrow(() -> new StartRefused(
                        "There is no mode \"" + word + "\".",
                        "Say --mode demonstration, --mode local or --mode service."));
    }

    /** Anything that only a service needs makes one: nothing is open to the world because a word was forgotten. */
    private Mode implied() {
        if (!signsOfService().isEmpty()) {
            return Mode.SERVICE;
        }
        return demo.orElse(true) ? Mode.DEMONSTRATION : Mode.LOCAL;
    }

    private Mode forThisMachine(Mode mode, String contradiction) {
        List<String> against = new ArrayList<>(signsOfService());
        if (!contradiction.isEmpty()) {
            against.add(contradiction);
        }
        if (!against.isEmpty()) {
            throw new StartRefused(
                    "The mode " + mode.word() + " (" + mode.inWords() + ") does not go together with "
                            + String.join(", ", against) + ".",
                    contradiction.isEmpty() ? "Say --mode service, or leave that out." : "Leave one of the two out.");
        }
        return mode;
    }

    private Mode service() {
        if (demo.orElse(false)) {
            throw new StartRefused(
                    "A service has no invented people, and practicecommons.demo=true asks for them.",
                    "Leave it out, or say --mode demonstration without address, proxies and mail server.");
        }
        if (!isPublic(address)) {
            throw new StartRefused(
                    address.isEmpty()
                            ? "A service needs its public address: links in letters begin with it."
                            : "The public address of a service is https://HOST, and this is none: " + address,
                    "Set PRACTICECOMMONS_ADDRESS=https://commons.example.org, with your host"
                            + (word.isEmpty() ? " (it is a service because of " + signs() + ")." : "."));
        }
        return Mode.SERVICE;
    }

    private String signs() {
        return String.join(", ", signsOfService());
    }

    private List<String> signsOfService() {
        return Stream.of(
                        Loopback.isAddress(address) ? "" : sign("PRACTICECOMMONS_ADDRESS", address),
                        sign("PRACTICECOMMONS_HOSTS", String.join(",", hosts)),
                        sign("PRACTICECOMMONS_PROXIES", String.join(",", proxies)),
                        sign("SPRING_MAIL_HOST", mail),
                        Loopback.isHost(listens)
                                ? ""
                                : sign("SERVER_ADDRESS", listens.isEmpty() ? "every address" : listens))
                .filter(sign -> !sign.isEmpty())
                .toList();
    }

    private static String sign(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }

    /** A scheme and a host, with or without a port, and nothing after it. */
    private static boolean isPublic(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static String text(Environment environment, String name) {
        return environment.getProperty(name, "").strip();
    }

    private static List<String> list(Environment environment, String name) {
        return Stream.of(text(environment, name).split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
