package org.practicecommons.engine.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.practicecommons.engine.child.ChildProgram;
import picocli.CommandLine;

/**
 * Runs Neo4j until the parent program ends.
 *
 * <p>Arguments: the folder for data, the folder for logs, the Bolt port on 127.0.0.1, the page cache in MiB. The
 * password of the user {@code neo4j} comes in the environment variable {@code NEO4J_PASSWORD}; it is set before the
 * first start, so that the well-known default password never works.
 */
public final class Neo4jEngine {
    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private Neo4jEngine() {}

    /** Starts the engine; prints READY when Bolt answers. */
    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        Path logs = Path.of(arguments[1]);
        ChildProgram.run(home, () -> start(home, logs, Integer.parseInt(arguments[2]), Long.parseLong(arguments[3])));
    }

    private static AutoCloseable start(Path home, Path logs, int port, long pageCacheMebibytes)
            throws IOException, ProcedureException {
        setFirstPassword(home, System.getenv("NEO4J_PASSWORD"));
        Files.createDirectories(logs);
        DatabaseManagementService engine = new DatabaseManagementServiceBuilder(home)
                .setConfig(Neo4jConfiguration.of(logs, port, pageCacheMebibytes))
                .build();
        if (!engine.database("neo4j").isAvailable(LONGEST_WAIT_MILLIS)) {
            throw new IllegalStateException("The database did not become available within a minute");
        }
        Settling.register((GraphDatabaseAPI) engine.database("neo4j"));
        return engine::shutdown;
    }

    private static void setFirstPassword(Path home, String password) throws IOException {
        if (Files.exists(home.resolve("data/databases/system"))) {
            return;
        }
        // A start that was cut off may have left a password of its own.
        Files.deleteIfExists(home.resolve("data/dbms/auth.ini"));
        Path configuration = Files.createDirectories(home.resolve("conf"));
        CommandLine.populateCommand(new SetInitialPasswordCommand(new ExecutionContext(home, configuration)), password)
                .execute();
    }
}
