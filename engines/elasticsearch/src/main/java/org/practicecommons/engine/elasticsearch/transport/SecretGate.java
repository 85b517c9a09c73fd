package org.practicecommons.engine.elasticsearch.transport;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.elasticsearch.ElasticsearchStatusException;
import org.elasticsearch.action.ActionListener;
import org.elasticsearch.http.netty4.internal.HttpValidator;
import org.elasticsearch.rest.RestStatus;

/**
 * Lets in only requests that show the secret, to a name of this machine, and from no page of a browser: asked once the
 * head of a request is read, before its body. Everybody on a machine reaches its loopback addresses, and so does every page that a
 * browser on it shows.
 */
final class SecretGate implements HttpValidator {
    private static final int SHORTEST = 32;

    private final byte[] shown;
    private final Set<String> hosts;

    /**
     * @param secret as the parent made it for this start
     * @param port the HTTP port
     */
    SecretGate(String secret, String port) {
        if (secret == null || secret.length() < SHORTEST) {
            throw new IllegalArgumentException("ELASTICSEARCH_SECRET is missing or short");
        }
        this.shown = ("ApiKey " + secret).getBytes(StandardCharsets.UTF_8);
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    @Override
    public void validate(HttpRequest request, Channel channel, ActionListener<Void> answer) {
        if (!hosts.contains(request.headers().get(HttpHeaderNames.HOST, ""))) {
            answer.onFailure(new ElasticsearchStatusException("another host is meant", RestStatus.FORBIDDEN));
        } else if (request.headers().contains(HttpHeaderNames.ORIGIN)) {
            answer.onFailure(new ElasticsearchStatusException("pages of browsers are not answered", RestStatus.FORBIDDEN));
        } else if (!hasSecret(request)) {
            answer.onFailure(new ElasticsearchStatusException("the secret is missing", RestStatus.UNAUTHORIZED));
        } else {
            answer.onResponse(null);
        }
    }

    /** Compared in constant time, so that timing tells nothing. */
    private boolean hasSecret(HttpRequest request) {
        String given = request.headers().get(HttpHeaderNames.AUTHORIZATION, "");
        return MessageDigest.isEqual(shown, given.getBytes(StandardCharsets.UTF_8));
    }
}
