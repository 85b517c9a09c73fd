package org.practicecommons.platform.engines;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.practicecommons.platform.home.Home;

/** How the local Elasticsearch is started. */
final class ElasticsearchCommand {
    private static final String LAUNCHER = "org.practicecommons.engine.elasticsearch.ElasticsearchEngine";

    private ElasticsearchCommand() {}

    static EngineCommand of(
            Home home, EngineSettings.Elasticsearch settings, ElasticsearchAddress address, int transportPort) {
        EngineFolder folder = EngineFolder.of(Engine.ELASTICSEARCH, home.cache());
        List<String> arguments = List.of(
                folder.path().toString(),
                home.folder(Engine.ELASTICSEARCH.folder()).toString(),
                home.log().toString(),
                Integer.toString(address.uri().getPort()),
                Integer.toString(transportPort));
        return new EngineCommand(
                Engine.ELASTICSEARCH,
                address.uri(),
                EngineCommand.java(
                        Engine.ELASTICSEARCH, folder, home.cache(), flags(home, folder, settings), LAUNCHER, arguments),
                Map.of("ELASTICSEARCH_SECRET", String.valueOf(address.apiKey())));
    }

    private static List<String> flags(Home home, EngineFolder folder, EngineSettings.Elasticsearch settings) {
        Path temporary = home.folder("tmp");
        return List.of(
                "-Xms64m",
                "-Xmx" + settings.heap().toMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + home.log().resolve("elasticsearch-crash-%p.log"),
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Des.path.home=" + folder.path(),
                "-Des.distribution.type=unknown",
                "-Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false",
                "-Djava.io.tmpdir=" + temporary,
                "-Djava.awt.headless=true",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true");
    }
}
