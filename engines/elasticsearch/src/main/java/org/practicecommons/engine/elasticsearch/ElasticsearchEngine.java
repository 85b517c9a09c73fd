package org.practicecommons.engine.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.action.admin.cluster.health.ClusterHealthRequest;
import org.elasticsearch.bootstrap.BootstrapInfo;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;
import org.practicecommons.engine.child.ChildProgram;

/**
 * Runs one Elasticsearch node until the parent program ends.
 *
 * <p>Arguments: the folder that holds {@code config} and {@code modules}, the folder for data, the folder for logs, the
 * HTTP port and the transport port, both on 127.0.0.1.
 *
 * <p>The node is built through its public constructor on a plain class path: no entitlement agent, so a class data
 * archive works. The classes of {@code modules} must not be on the class path; each module's own loader defines them.
 */
public final class ElasticsearchEngine {
    private ElasticsearchEngine() {}

    /** Starts the node; prints READY when its indices answer. */
    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        Path logs = Path.of(arguments[2]);
        ChildProgram.run(data, () -> start(settings(home, data, logs, arguments[3], arguments[4]), home, logs));
    }

    private static AutoCloseable start(Settings settings, Path home, Path logs)
            throws IOException, NodeValidationException {
        Files.createDirectories(logs);
        Node node = node(environment(settings, home));
        node.start();
        awaitIndices(node);
        return () -> stop(node);
    }

    private static Settings settings(Path home, Path data, Path logs, String httpPort, String transportPort) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("path.data", data.toString())
                .put("path.logs", logs.toString())
                .put("cluster.name", "practice-commons")
                .put("node.name", "local")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("transport.port", transportPort)
                // The program refuses to start on a full disk; a half-full laptop is no reason to stop writing.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static Environment environment(Settings settings, Path home) throws IOException {
        LogConfigurator.registerErrorListener();
        BootstrapInfo.init();
        Environment environment = new Environment(settings, home.resolve("config"));
        LogConfigurator.setNodeName(Node.NODE_NAME_SETTING.get(environment.settings()));
        LogConfigurator.configure(environment, true);
        return environment;
    }

    private static Node node(Environment environment) {
        var modules = PluginsLoader.loadModulesBundles(environment.modulesDir(), false);
        return new Node(environment, PluginsLoader.createPluginsLoader(modules, Set.of(), Map.of(), false));
    }

    private static void awaitIndices(Node node) {
        var request = new ClusterHealthRequest(TimeValue.timeValueSeconds(60))
                .waitForYellowStatus()
                .timeout(TimeValue.timeValueSeconds(60));
        node.client().admin().cluster().health(request).actionGet();
    }

    private static void stop(Node node) throws IOException {
        node.prepareForClose();
        node.close();
    }
}
