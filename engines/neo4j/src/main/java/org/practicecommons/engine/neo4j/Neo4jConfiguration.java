package org.practicecommons.engine.neo4j;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

/** Neo4j's settings for one program on one machine: loopback only, small, quick to stop, nothing sent home. */
final class Neo4jConfiguration {
    private static final long MEBIBYTE = 1L << 20;
    private static final Duration SHORTEST_ALLOWED_STOP = Duration.ofSeconds(2);

    private Neo4jConfiguration() {}

    static Map<Setting<?>, Object> of(Path logs, int port, long pageCacheMebibytes) {
        Map<Setting<?>, Object> settings = new LinkedHashMap<>();
        bolt(settings, new SocketAddress("127.0.0.1", port));
        settings.put(HttpConnector.enabled, false);
        settings.put(GraphDatabaseSettings.auth_enabled, true);
        // Nobody guesses 192 bits; a lock after three wrong tries would only let others on this machine keep us out.
        settings.put(GraphDatabaseSettings.auth_max_failed_attempts, 0);
        settings.put(GraphDatabaseSettings.udc_enabled, false);
        settings.put(GraphDatabaseSettings.logs_directory, logs.toAbsolutePath());
        // Without these two a new, empty database takes 516 MB of disk.
        settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, 16 * MEBIBYTE);
        // Logs are kept only as long as a restart needs them: what was removed for good must not live on in them.
        settings.put(GraphDatabaseSettings.keep_logical_logs, "keep_none");
        settings.put(GraphDatabaseSettings.pagecache_memory, pageCacheMebibytes * MEBIBYTE);
        return settings;
    }

    private static void bolt(Map<Setting<?>, Object> settings, SocketAddress address) {
        settings.put(BoltConnector.enabled, true);
        settings.put(BoltConnector.listen_address, address);
        settings.put(BoltConnector.advertised_address, address);
        settings.put(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED);
        settings.put(BoltConnector.thread_pool_min_size, 2);
        settings.put(BoltConnector.thread_pool_max_size, 40);
        settings.put(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, SHORTEST_ALLOWED_STOP);
        settings.put(BoltConnectorInternalSettings.connection_shutdown_wait_time, SHORTEST_ALLOWED_STOP);
    }
}
