package org.practicecommons.engine.elasticsearch.transport;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.elasticsearch.TransportVersion;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.util.BigArrays;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpPreRequest;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.http.netty4.Netty4HttpServerTransport;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.telemetry.TelemetryProvider;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.Transport;
import org.elasticsearch.transport.netty4.Netty4Plugin;
import org.elasticsearch.transport.netty4.SharedGroupFactory;
import org.elasticsearch.transport.netty4.TLSConfig;
import org.elasticsearch.xcontent.NamedXContentRegistry;

/**
 * Elasticsearch's own HTTP and transport layer, with a {@link SecretGate} before the one and nobody behind the other. The
 * secret comes in the environment variable {@value #SECRET}, which other people on the machine cannot read.
 */
public final class GuardedTransportPlugin extends Netty4Plugin {
    private static final String SECRET = "ELASTICSEARCH_SECRET";

    /** Made by the node, once. */
    public GuardedTransportPlugin() {}

    @Override
    public Map<String, Supplier<HttpServerTransport>> getHttpTransports(
            Settings settings,
            ThreadPool threads,
            BigArrays arrays,
            PageCacheRecycler recycler,
            CircuitBreakerService breaker,
            NamedXContentRegistry contents,
            NetworkService network,
            HttpServerTransport.Dispatcher dispatcher,
            BiConsumer<HttpPreRequest, ThreadContext> context,
            ClusterSettings clusterSettings,
            TelemetryProvider telemetry) {
        SecretGate gate = new SecretGate(System.getenv(SECRET), settings.get("http.port"));
        return Map.of(
                NETTY_HTTP_TRANSPORT_NAME,
                () ->
                        new Netty4HttpServerTransport(
                                settings,
                                network,
                                threads,
                                contents,
                                dispatcher,
                                clusterSettings,
                                new SharedGroupFactory(settings),
                                telemetry,
                                TLSConfig.noTLS(),
                                null,
                                gate) {
                            @Override
                            protected void populatePerRequestThreadContext(RestRequest request, ThreadContext thread) {
                                context.accept(request.getHttpRequest(), thread);
                            }
                        });
    }

    @Override
    public Map<String, Supplier<Transport>> getTransports(
            Settings settings,
            ThreadPool threads,
            PageCacheRecycler recycler,
            CircuitBreakerService breaker,
            NamedWriteableRegistry registry,
            NetworkService network) {
        return Map.of(
                NETTY_TRANSPORT_NAME,
                () -> new DeafTransport(
                        settings,
                        TransportVersion.current(),
                        threads,
                        network,
                        recycler,
                        registry,
                        breaker,
                        new SharedGroupFactory(settings)));
    }
}
