package org.practicecommons.engine.elasticsearch.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import org.elasticsearch.TransportVersion;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.network.NetworkService;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.util.PageCacheRecycler;
import org.elasticsearch.indices.breaker.CircuitBreakerService;
import org.elasticsearch.threadpool.ThreadPool;
import org.elasticsearch.transport.netty4.Netty4Transport;
import org.elasticsearch.transport.netty4.SharedGroupFactory;

/**
 * The port by which nodes of a cluster talk to each other. A node cannot do without one, and this node has nobody to talk
 * to: whoever connects is cut off before a byte is read.
 */
final class DeafTransport extends Netty4Transport {
    DeafTransport(
            Settings settings,
            TransportVersion version,
            ThreadPool threads,
            NetworkService network,
            PageCacheRecycler recycler,
            NamedWriteableRegistry registry,
            CircuitBreakerService breaker,
            SharedGroupFactory groups) {
        super(settings, version, threads, network, recycler, registry, breaker, groups);
    }

    @Override
    protected ChannelHandler getServerChannelInitializer(String name) {
        return new ChannelInitializer<Channel>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.close();
            }
        };
    }
}
