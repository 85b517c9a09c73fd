package org.practicecommons.ingest.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipException;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import org.practicecommons.ingest.ReadLimits;

/**
 * A file whose every byte has been looked at once, and that can be read again as text, workbook or JSON. Memory used
 * does not grow with the file.
 */
public final class FileContent {
    private static final int OPENING = 1 << 16;

    private final Path path;
    private final String name;
    private final ReadLimits limits;
    private final Archive archive;
    private final TextInspection inspection = new TextInspection();
    private byte[] opening = {};

    private FileContent(Path path, String name, ReadLimits limits, Archive archive) {
        this.path = path;
        this.name = name;
        this.limits = limits;
        this.archive = archive;
    }

    /**
     * Looks through a file.
     *
     * @param name how the file is called in refusals, and by which one of several files in a zip is chosen
     * @throws FileRefused when it is empty, damaged, too large, binary, a web page, or in UTF-16
     */
    public static FileContent of(Path path, String name, ReadLimits limits) {
        return opened(path, name, limits, FileContent::lookThrough);
    }

    /**
     * Looks at the beginning only, to recognise a file quickly; the rest may still be damaged.
     *
     * @throws FileRefused when the beginning shows that the file is empty, damaged, binary, a web page, or in UTF-16
     */
    public static FileContent glance(Path path, String name, ReadLimits limits) {
        return opened(path, name, limits, FileContent::lookAtOpening);
    }

    /** A way of looking at a file. */
    private interface Look {
        void at(FileContent content) throws IOException;
    }

    private static FileContent opened(Path path, String name, ReadLimits limits, Look look) {
        try {
            FileContent content = new FileContent(path, name, limits, Archive.of(path, name));
            look.at(content);
            return content;
        } catch (EOFException | ZipException | UncheckedIOException e) {
            throw new FileRefused(Reason.DAMAGED_ARCHIVE, name);
        } catch (IOException e) {
            throw new FileRefused(Reason.UNREADABLE, name);
        }
    }

    private void lookAtOpening() throws IOException {
        if (isWorkbook()) {
            // Opening a workbook loads its texts: it has to be within bounds first.
            lookThrough();
            return;
        }
        try (InputStream in = archive.open(path, name)) {
            opening = in.readNBytes(OPENING);
            inspection.accept(opening, opening.length);
        }
        refuseWhatIsNotText();
    }

    private void lookThrough() throws IOException {
        long limit = isWorkbook() ? limits.workbookBytes() : limits.unpackedBytes();
        try (InputStream in = archive.open(path, name)) {
            opening = in.readNBytes(OPENING);
            byte[] chunk = opening.clone();
            for (int n = opening.length; n > 0; n = in.read(chunk)) {
                inspection.accept(chunk, n);
                if (inspection.bytes() > limit) {
                    throw new FileRefused(Reason.TOO_LARGE, name);
                }
            }
            inspection.finish();
        }
        if (!isWorkbook()) {
            refuseWhatIsNotText();
        }
    }

    private void refuseWhatIsNotText() {
        if (startsWith(0xfe, 0xff) || startsWith(0xff, 0xfe)) {
            throw new FileRefused(Reason.ENCODING, name);
        }
        if (inspection.hasControlCharacters()) {
            throw new FileRefused(Reason.BINARY, name);
        }
        String start = openingText().strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty() && inspection.bytes() <= OPENING) {
            throw new FileRefused(Reason.EMPTY, name);
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new FileRefused(Reason.WEB_PAGE, name);
        }
    }

    private boolean startsWith(int first, int second) {
        return opening.length >= 2 && opening[0] == (byte) first && opening[1] == (byte) second;
    }

    /** The first 64 kB as text, without byte order mark. */
    public String openingText() {
        String text = new String(opening, inspection.charset());
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** How the file is called in refusals. */
    public String name() {
        return name;
    }

    /** The limits under which the file is read. */
    public ReadLimits limits() {
        return limits;
    }

    /** Whether it is a workbook (xlsx). */
    public boolean isWorkbook() {
        return archive == Archive.WORKBOOK;
    }

    /** Whether it begins like JSON. */
    public boolean isJson() {
        String start = isWorkbook() ? "" : openingText().strip();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** Size in bytes once gzip or zip is taken off. */
    public long unpackedBytes() {
        return inspection.bytes();
    }

    /** The file on the disk. */
    public Path path() {
        return path;
    }

    /**
     * The whole text, unpacked, without byte order mark.
     *
     * @throws FileRefused when a line is longer than the limit
     */
    public Reader lines() throws IOException {
        if (inspection.longestLine() > limits.lineBytes()) {
            throw new FileRefused(Reason.LINE_TOO_LONG, name);
        }
        return text();
    }

    /** The whole text, unpacked, without byte order mark, however long its lines are. */
    public Reader text() throws IOException {
        InputStream in = archive.open(path, name);
        if (opening.length >= 3 && new String(opening, 0, 3, StandardCharsets.UTF_8).equals("\ufeff")) {
            in.skipNBytes(3);
        }
        return new InputStreamReader(in, inspection.charset());
    }

    /** SHA-256 of the file as it lies on the disk, 64 hexadecimal digits. */
    public String sha256() {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[OPENING];
            for (int n = in.read(chunk); n > 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new FileRefused(Reason.UNREADABLE, name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
