package org.practicecommons.world;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An identity provider on this machine, configured for the program as an operator would. */
public final class IdentityProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Key of the provider here, and its name there. */
    public static final String KEY = "test";

    /** What the provider knows this program by. */
    public static final String CLIENT = "practice-commons";

    private static final class Holder {
        static final MockOAuth2Server SERVER = started();
    }

    private static MockOAuth2Server started() {
        MockOAuth2Server server = new MockOAuth2Server();
        server.start();
        return server;
    }

    /** The provider, started by the first who asks and ended with this Java virtual machine. */
    public static MockOAuth2Server shared() {
        return Holder.SERVER;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String client = "spring.security.oauth2.client.";
        TestPropertyValues.of(
                        client + "registration.test.client-id=" + CLIENT,
                        client + "registration.test.client-secret=known-to-both",
                        client + "registration.test.client-name=the test provider",
                        client + "registration.test.scope=openid,email",
                        client + "provider.test.issuer-uri=" + shared().issuerUrl(KEY))
                .applyTo(context);
    }
}
