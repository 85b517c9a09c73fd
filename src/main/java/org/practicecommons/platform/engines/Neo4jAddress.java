package org.practicecommons.platform.engines;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Where Neo4j answers and who we are to it, in the form Boot asks for.
 *
 * @param uri Bolt address
 * @param username the user, {@code neo4j} in the local engine
 * @param password that user's password; blank means an engine without authentication
 */
public record Neo4jAddress(URI uri, String username, String password) implements Neo4jConnectionDetails {
    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public AuthToken getAuthToken() {
        return password.isBlank() ? AuthTokens.none() : AuthTokens.basic(username, password);
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return username + " at " + uri;
    }
}
