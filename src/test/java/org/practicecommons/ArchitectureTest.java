package org.practicecommons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house: module boundaries, sizes, and which module may write which label. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("main/java");
    private static final int LONGEST_CLASS = 300;

    /** Labels and the module that alone may write them. */
    private static final Map<String, String> OWNERS = new TreeMap<>(Map.ofEntries(
            Map.entry("Practice", "practice"),
            Map.entry("Pcn", "practice"),
            Map.entry("SubIcb", "practice"),
            Map.entry("Icb", "practice"),
            Map.entry("Region", "practice"),
            Map.entry("Boundary", "practice"),
            Map.entry("RegisterExtract", "practice"),
            Map.entry("Dataset", "population"),
            Map.entry("Reading", "population"),
            Map.entry("Indicator", "population"),
            Map.entry("Break", "population"),
            Map.entry("FigureReport", "population"),
            Map.entry("KeptContext", "population"),
            Map.entry("KeptColumn", "population"),
            Map.entry("PeerRun", "peer"),
            Map.entry("Member", "member"),
            Map.entry("Partner", "member"),
            Map.entry("Regulator", "member"),
            Map.entry("Credential", "member"),
            Map.entry("SignInLink", "member"),
            Map.entry("JoinRequest", "member"),
            Map.entry("Identity", "member"),
            Map.entry("LogoutToken", "member"),
            Map.entry("ProviderAttempt", "member"),
            Map.entry("EmailDomain", "member"),
            Map.entry("Passkey", "member"),
            Map.entry("KnownBrowser", "member"),
            Map.entry("PasskeyChallenge", "member"),
            Map.entry("AuditEntry", "platform"),
            Map.entry("Challenge", "challenge"),
            Map.entry("PopulationGroup", "vocabulary"),
            Map.entry("TermRevision", "vocabulary"),
            Map.entry("Innovation", "innovation"),
            Map.entry("InnovationRevision", "innovation"),
            Map.entry("JourneyEvent", "innovation"),
            Map.entry("Evidence", "innovation"),
            Map.entry("IdeaComment", "innovation"),
            Map.entry("RecordReview", "innovation"),
            Map.entry("ConfirmationLink", "innovation"),
            Map.entry("ContextSnapshot", "innovation"),
            Map.entry("Measure", "innovation"),
            Map.entry("MeasurePoint", "innovation"),
            Map.entry("ProfileNote", "profile"),
            Map.entry("Report", "moderation"),
            Map.entry("Redaction", "moderation"),
            Map.entry("NamesVouched", "moderation"),
            Map.entry("Import", "ingest"),
            Map.entry("Outbox", "platform"),
            Map.entry("OutboxCounter", "platform"),
            Map.entry("SchemaLock", "platform"),
            Map.entry("SchemaVersion", "platform")));

    @Test
    void modulesUseOnlyWhatTheySayTheyUse() {
        ApplicationModules.of(PracticeCommons.class).verify();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> silent = files.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsJava)
                    .filter(folder -> !folder.endsWith("practicecommons"))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).as("packages without package-info.java").isEmpty();
        }
    }

    @Test
    void noClassIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("."))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file).size() > LONGEST_CLASS)
                    .map(file -> file + ": " + lines(file).size())
                    .toList();
            assertThat(tooLong).as("classes over " + LONGEST_CLASS + " lines").isEmpty();
        }
    }

    @Test
    void aLabelIsWrittenOnlyByTheModuleThatOwnsIt() throws IOException {
        Pattern written = Pattern.compile("(?:MERGE|CREATE) \\((?:\\w+)?:(\\w+)");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> trespassers = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> labels(file, written)
                            .filter(label -> !module(file).equals(OWNERS.get(label)))
                            .map(label -> file.getFileName() + " writes " + label))
                    .toList();
            assertThat(trespassers).isEmpty();
        }
    }

    /** What was decided is not denied later: no other query names the entries, and this one only adds. */
    @Test
    void entriesOfTheAuditTrailAreOnlyAdded() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> naming = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> lines(file).stream()
                            .filter(line -> line.contains("AuditEntry"))
                            .map(line -> file.getFileName() + ": " + line.strip()))
                    .toList();
            assertThat(naming).singleElement().asString().startsWith("AuditTrail.java: CREATE (:AuditEntry {");
        }
    }

    private static Stream<String> labels(Path file, Pattern written) {
        return written.matcher(String.join("\n", lines(file))).results().map(found -> found.group(1));
    }

    private static String module(Path file) {
        Matcher matcher = Pattern.compile("practicecommons/(\\w+)/")
                .matcher(file.toString().replace('\\', '/'));
        return matcher.find() ? matcher.group(1) : "";
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
