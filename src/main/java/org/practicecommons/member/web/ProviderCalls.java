package org.practicecommons.member.web;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What is asked of a provider while somebody waits, as Spring Security asks it, but for {@link #CONNECT} and {@link #ANSWER} at
 * most. The provider's keys are asked for with Spring Security's own, shorter times.
 */
final class ProviderCalls {
    static final Duration CONNECT = Duration.ofSeconds(3);
    static final Duration ANSWER = Duration.ofSeconds(10);

    private ProviderCalls() {}

    static RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(bounded(ANSWER))
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    static OidcUserService people() {
        RestTemplate rest = new RestTemplate(bounded(ANSWER));
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService bounded = new DefaultOAuth2UserService();
        bounded.setRestOperations(rest);
        OidcUserService people = new OidcUserService();
        people.setOauth2UserService(bounded);
        return people;
    }

    static SimpleClientHttpRequestFactory bounded(Duration answer) {
        SimpleClientHttpRequestFactory bounded = new SimpleClientHttpRequestFactory() {
            @Override
            protected void prepareConnection(HttpURLConnection connection, String method) throws IOException {
                super.prepareConnection(connection, method);
                connection.setInstanceFollowRedirects(false); // A provider answers itself.
            }
        };
        bounded.setConnectTimeout(CONNECT);
        bounded.setReadTimeout(answer);
        return bounded;
    }
}
