package org.practicecommons.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {
    @TempDir
    private Path folder;

    @Test
    void whatACutOffProgramLeftIsRemovedAndNobodyElseLooksIn() throws Exception {
        Files.writeString(folder.resolve("upload_1.tmp"), "left");
        UploadFolder.prepare(folder);
        assertThat(folder).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }
}
