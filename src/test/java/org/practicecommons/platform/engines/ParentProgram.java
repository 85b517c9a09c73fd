package org.practicecommons.platform.engines;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.practicecommons.platform.home.Home;

/** A small program with both engines, for a test to kill: it writes one node, says so and waits. */
final class ParentProgram {
    private ParentProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalEngines engines =
                LocalEngines.start(new Home(Path.of(arguments[0])), EngineSettings.defaults(), ExternalEngines.none());
        engines.awaitReady(Duration.ofMinutes(10));
        try (Driver driver =
                GraphDatabase.driver(engines.neo4j().uri(), engines.neo4j().getAuthToken())) {
            driver.executableQuery("CREATE (:Witness {of: 'the killed parent'})")
                    .execute();
        }
        System.out.println("WRITTEN");
        Thread.currentThread().join();
    }
}
