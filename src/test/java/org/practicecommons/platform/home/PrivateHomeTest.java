package org.practicecommons.platform.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.practicecommons.world.Engines;

/** The home and all that the program and its engines write into it are their owner's alone. */
@ExtendWith(Engines.Parameter.class)
class PrivateHomeTest {
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    @Test
    void nothingThatTheEnginesWriteIsOpenToOthers(Engines engines) throws IOException {
        engines.driver().executableQuery("CREATE (n:Witness) DELETE n").execute();
        assertThat(openToOthers(engines.local().home().root())).isEmpty();
    }

    @Test
    void aHomeThatWasOpenIsClosed(@TempDir Path folder) throws IOException {
        Path root = folder.resolve("home");
        Path store = Files.createDirectories(root.resolve("neo4j/data")).resolve("store");
        Files.writeString(store, "what members wrote");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "not ours");
        Files.createSymbolicLink(root.resolve("led"), elsewhere);
        for (Path open : List.of(root, root.resolve("neo4j"), root.resolve("neo4j/data"))) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (Path open : List.of(store, elsewhere)) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        }
        assertThat(new Home(root).open()).isEqualTo(3);
        assertThat(openToOthers(root)).isEmpty();
        assertThat(Files.getPosixFilePermissions(elsewhere))
                .as("links are not followed")
                .contains(PosixFilePermission.OTHERS_READ);
        assertThat(new Home(root).open()).isZero();
        Path later = Files.writeString(root.resolve("later"), "written after");
        assertThat(Files.getPosixFilePermissions(later)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aFileThatNobodyMayReadIsNoReasonToFail(@TempDir Path folder) throws IOException {
        Path root = Files.createDirectories(folder.resolve("home"));
        Path shut = Files.writeString(root.resolve("shut"), "nobody's");
        Files.setPosixFilePermissions(shut, Set.of());

        new Home(root).open();

        assertThat(Files.getPosixFilePermissions(shut)).isEmpty();
    }

    /** An administrator of the machine may change anybody's folder, but its owner could open it again. */
    @Test
    void aHomeThatBelongsToSomebodyElseIsRefused(@TempDir Path folder) throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("only then a folder can be given away")
                .isEqualTo("root");
        Path root = Files.createDirectories(folder.resolve("home"));
        Files.setOwner(
                root, root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        assertThatThrownBy(() -> new Home(root).open())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("belongs to nobody");
    }

    private static List<Path> openToOthers(Path root) throws IOException {
        List<Path> open = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : (Iterable<Path>) tree.filter(path -> !Files.isSymbolicLink(path))::iterator) {
                if (permissions(path).stream().anyMatch(OTHERS::contains)) {
                    open.add(path);
                }
            }
        }
        return open;
    }

    private static Set<PosixFilePermission> permissions(Path path) throws IOException {
        try {
            return Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException gone) {
            return Set.of(); // Engines remove files while we look.
        }
    }
}
