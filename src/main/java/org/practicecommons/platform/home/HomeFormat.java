package org.practicecommons.platform.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The layout of a home has a number, so that an older program never writes into a newer program's home. */
final class HomeFormat {
    /** Raise it when an older program could no longer use the home. */
    static final int CURRENT = 1;

    private HomeFormat() {}

    /** What {@code version.json} holds. */
    record Version(int format) {}

    /**
     * Writes the number into a new home, reads it in an old one.
     *
     * @throws StartRefused when the home is newer than the program
     */
    static void check(Home home) {
        Path file = home.file("version.json");
        JsonMapper json = JsonMapper.shared();
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, json.writeValueAsString(new Version(CURRENT)));
                return;
            }
            int format = json.readValue(Files.readString(file), Version.class).format();
            if (format > CURRENT) {
                throw newer(home, format);
            }
        } catch (IOException | JacksonException e) {
            throw new StartRefused(
                    "The file " + file + " cannot be read or written: " + e.getMessage(),
                    "Give this user the right to read and write the home, or choose another one with --home.");
        }
    }

    private static StartRefused newer(Home home, int format) {
        return new StartRefused(
                "The home folder " + home.root() + " was written by a newer Practice Commons (format " + format
                        + "; this program knows " + CURRENT + ").",
                "Start the newer program, or choose another folder with --home.");
    }
}
