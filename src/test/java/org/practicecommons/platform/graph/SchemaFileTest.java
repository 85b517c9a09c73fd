package org.practicecommons.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaFileTest {
    @Test
    void everyFileIsNumberedHoldsOneKindAndHasStatements() {
        List<SchemaFile> files = GraphSchema.files();
        assertThat(files).isNotEmpty().isSorted();
        assertThat(files).allSatisfy(file -> {
            assertThat(file.statements()).as(file.name()).isNotEmpty();
            boolean schema = file.changesSchema();
            assertThat(file.statements())
                    .as(file.name() + " holds schema or data, not both")
                    .allSatisfy(statement -> assertThat(SchemaFile.of(file.name(), statement + ";\n")
                                    .changesSchema())
                            .isEqualTo(schema));
        });
    }

    @Test
    void commentsAreNoStatements() {
        SchemaFile file = SchemaFile.of("V001__one.cypher", "// why\nCREATE INDEX a FOR (n:A) ON (n.b);\n\n// more\n");
        assertThat(file.statements()).containsExactly("CREATE INDEX a FOR (n:A) ON (n.b)");
    }

    @Test
    void aFileWithoutANumberIsRefused() {
        assertThatThrownBy(() -> SchemaFile.of("practices.cypher", "")).hasMessageContaining("V001__");
    }

    @Test
    void theSameTextHasTheSameChecksumAndAnotherHasNot() {
        SchemaFile file = SchemaFile.of("V001__one.cypher", "RETURN 1;\n");
        assertThat(file.checksum())
                .hasSize(64)
                .isEqualTo(SchemaFile.of("V001__one.cypher", "RETURN 1;\n").checksum());
        assertThat(file.checksum())
                .isNotEqualTo(SchemaFile.of("V001__one.cypher", "RETURN 2;\n").checksum());
    }
}
