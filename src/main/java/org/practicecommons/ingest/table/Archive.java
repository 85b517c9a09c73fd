package org.practicecommons.ingest.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;

/** What a file is wrapped in, told by its first bytes and never by its name. Nothing is ever unpacked to the disk. */
enum Archive {
    /** Not wrapped. */
    NONE,
    /** gzip. */
    GZIP,
    /** A zip with one file inside, or one that is named like the zip. */
    ZIP,
    /** A zip that is an Office Open XML workbook. */
    WORKBOOK;

    private static final String WORKBOOK_ENTRY = "xl/workbook.xml";

    static Archive of(Path file, String name) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(4);
        }
        if (first.length >= 2 && first[0] == 0x1f && first[1] == (byte) 0x8b) {
            return GZIP;
        }
        boolean zip = first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] <= 5 && first[3] <= 6;
        if (!zip) {
            return NONE;
        }
        try (ZipFile opened = new ZipFile(file.toFile())) {
            return opened.getEntry(WORKBOOK_ENTRY) != null ? WORKBOOK : ZIP;
        } catch (ZipException | IllegalArgumentException e) {
            throw new FileRefused(Reason.DAMAGED_ARCHIVE, name);
        }
    }

    /** The bytes inside; of a workbook, those of all its parts one after the other. */
    InputStream open(Path file, String name) throws IOException {
        return switch (this) {
            case NONE -> Files.newInputStream(file);
            case GZIP -> new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16);
            case ZIP, WORKBOOK -> entries(file, name);
        };
    }

    private InputStream entries(Path file, String name) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            List<? extends ZipEntry> wanted =
                    this == ZIP ? List.of(choose(zip, name)) : zip.stream().toList();
            Iterator<InputStream> parts =
                    wanted.stream().map(entry -> part(zip, entry)).iterator();
            return new FilterInputStream(new SequenceInputStream(enumeration(parts))) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
    private static Enumeration<InputStream> enumeration(Iterator<InputStream> parts) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        };
    }

    private static InputStream part(ZipFile zip, ZipEntry entry) {
        try {
            return zip.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZipEntry choose(ZipFile zip, String name) {
        List<? extends ZipEntry> files = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> !entry.getName().startsWith("__MACOSX/"))
                .toList();
        if (files.stream().anyMatch(Archive::leadsOutside)) {
            throw new FileRefused(Reason.UNSAFE_ARCHIVE, name);
        }
        if (files.size() == 1) {
            return files.getFirst();
        }
        Optional<? extends ZipEntry> alike = files.stream()
                .filter(entry -> stem(entry.getName()).equals(stem(name)))
                .findFirst();
        if (alike.isEmpty()) {
            throw new FileRefused(files.isEmpty() ? Reason.EMPTY : Reason.SEVERAL_FILES, name);
        }
        return alike.get();
    }

    private static boolean leadsOutside(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        return path.startsWith("/")
                || path.contains(":")
                || List.of(path.split("/", -1)).contains("..");
    }

    private static String stem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = last.indexOf('.');
        return dot < 0 ? last : last.substring(0, dot);
    }
}
