package org.practicecommons.member;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.practicecommons.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The providers that are configured ({@code spring.security.oauth2.client.registration.*}); none by default. */
@Component
public class Providers {
    private final List<ClientRegistration> registrations;

    Providers(ObjectProvider<ClientRegistrationRepository> configured) {
        this.registrations = configured.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .filter(Providers::signsIn)
                        .toList()
                : List.of();
    }

    private static boolean signsIn(ClientRegistration registration) {
        return AuthorizationGrantType.AUTHORIZATION_CODE.equals(registration.getAuthorizationGrantType())
                && registration.getScopes().contains(OidcScopes.OPENID);
    }

    /** All, in the order of their configuration. */
    public List<Provider> list() {
        return registrations.stream()
                .map(one -> new Provider(one.getRegistrationId(), one.getClientName()))
                .toList();
    }

    /**
     * How to speak with one.
     *
     * @throws NoSuchProvider when it is not configured
     */
    public ClientRegistration get(String key) {
        return registrations.stream()
                .filter(one -> one.getRegistrationId().equals(key))
                .findFirst()
                .orElseThrow(NoSuchProvider::new);
    }

    /**
     * Where a browser ends its sign-in with a provider; empty when the provider has no such place, or is gone.
     *
     * @param site where the browser comes back to
     */
    public Optional<String> endSession(String key, String site) {
        return registrations.stream()
                .filter(one -> one.getRegistrationId().equals(key))
                .findFirst()
                .flatMap(one -> endSession(one, site));
    }

    private static Optional<String> endSession(ClientRegistration one, String site) {
        Object place = one.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return Optional.ofNullable(place).map(Object::toString).map(address -> UriComponentsBuilder.fromUriString(
                        address)
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{site}")
                .encode()
                .buildAndExpand(one.getClientId(), site + "/")
                .toUriString());
    }

    /** No provider has this key here. */
    public static final class NoSuchProvider extends Refusal {
        private static final long serialVersionUID = 1L;

        NoSuchProvider() {
            super(Kind.NOT_FOUND, "no-such-provider");
        }
    }
}
