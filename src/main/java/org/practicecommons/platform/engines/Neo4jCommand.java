package org.practicecommons.platform.engines;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.practicecommons.platform.home.Home;
import org.practicecommons.platform.home.SecretFile;

/** How the local Neo4j is started. */
final class Neo4jCommand {
    private static final String LAUNCHER = "org.practicecommons.engine.neo4j.Neo4jEngine";

    private Neo4jCommand() {}

    /** The password is generated for each home before the first start. */
    static String password(Home home) {
        return SecretFile.at(home.folder(Engine.NEO4J.folder()).resolve("password"));
    }

    static EngineCommand of(Home home, EngineSettings.Neo4j settings, int port) {
        EngineFolder folder = EngineFolder.of(Engine.NEO4J, home.cache());
        Path data = home.folder(Engine.NEO4J.folder());
        List<String> arguments = List.of(
                data.toString(),
                home.log().resolve(Engine.NEO4J.folder()).toString(),
                Integer.toString(port),
                Long.toString(settings.pageCache().toMegabytes()));
        return new EngineCommand(
                Engine.NEO4J,
                URI.create("bolt://127.0.0.1:" + port),
                EngineCommand.java(Engine.NEO4J, folder, home.cache(), flags(home, settings), LAUNCHER, arguments),
                Map.of("NEO4J_PASSWORD", password(home)));
    }

    private static List<String> flags(Home home, EngineSettings.Neo4j settings) {
        return List.of(
                "-Xms64m",
                "-Xmx" + settings.heap().toMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + home.log().resolve("neo4j-crash-%p.log"),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + home.folder("tmp"),
                "-Dio.netty.tryReflectionSetAccessible=true",
                "-Dlog4j2.disable.jmx=true");
    }
}
