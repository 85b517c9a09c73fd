package org.practicecommons.platform.engines;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.home.SecretFile;

/**
 * Where Elasticsearch answers and who we are to it. The twin of Boot's {@code Neo4jConnectionDetails}.
 *
 * @param uri scheme, host and port
 * @param username user for basic authentication, none for the local engine, which asks for a key
 * @param password that user's password
 * @param apiKey encoded API key; when given it is used instead of the user
 */
public record ElasticsearchAddress(
        URI uri,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey) {

    /** The local engine: its key is made for this start, kept in memory, and told to the child alone. */
    static ElasticsearchAddress local(int port) {
        return new ElasticsearchAddress(URI.create("http://127.0.0.1:" + port), null, null, SecretFile.random());
    }

    /** An engine that asks for no credentials. */
    public static ElasticsearchAddress open(URI uri) {
        return new ElasticsearchAddress(uri, null, null, null);
    }

    /** Leaves the secrets out. */
    @Override
    public String toString() {
        return uri.toString();
    }
}
