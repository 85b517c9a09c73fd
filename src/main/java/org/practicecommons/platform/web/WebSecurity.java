package org.practicecommons.platform.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may ask for which address, default deny: anyone may read what is public; only who signed in and may change things
 * may send anything, but for the few forms that are for everybody. What a member may do with a thing is decided by the
 * module that owns it. Nothing from other hosts runs in a page.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {
    /** What a page may load: only what this program serves; nothing inline. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final String IMPORTER = "ADMINISTRATOR";
    private static final String MODERATOR = "MODERATOR";
    private static final String CURATOR = "CURATOR";

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new FormTokens();
    }

    @Bean
    SecurityFilterChain programs(
            HttpSecurity http, SignIns signIns, CsrfTokenRepository csrfTokens, RequestLimits limits, Tries tries)
            throws Exception {
        http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .requireCsrfProtectionMatcher(WebSecurity::changesWithoutToken))
                .authorizeHttpRequests(may -> may.requestMatchers(GET, "/api/v1/imports/sources")
                        .permitAll()
                        .requestMatchers(GET, "/api/v1/imports/*")
                        .hasRole(IMPORTER)
                        .requestMatchers(POST, "/api/v1/imports", "/api/v1/administrators")
                        .access(changing(IMPORTER))
                        .requestMatchers(GET, "/api/v1/me", "/api/v1/reports")
                        .authenticated()
                        .requestMatchers(GET, "/api/v1/reports/waiting")
                        .hasRole(MODERATOR)
                        .requestMatchers(POST, "/api/v1/reports/*/outcome")
                        .access(changing(MODERATOR))
                        .requestMatchers(PUT, "/api/v1/vocabularies/*/terms/*")
                        .access(changing(CURATOR))
                        .requestMatchers(GET, "/api/**")
                        .permitAll()
                        .requestMatchers(HEAD, "/api/**")
                        .permitAll()
                        .requestMatchers(POST, "/api/v1/demo/tokens")
                        .permitAll()
                        .requestMatchers(
                                "/api/v1/practices/*/challenges/*",
                                "/api/v1/practices/*/notes",
                                "/api/v1/practices/*/notes/*",
                                "/api/v1/innovations",
                                "/api/v1/innovations/**",
                                "/api/v1/reports")
                        .hasAuthority(SignInMethod.MAY_CHANGE)
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint((request, response, why) -> response.sendError(401))
                                .accessDeniedHandler((request, response, why) -> response.sendError(403)));
        return common(http, signIns)
                .addFilterBefore(new LimitFilter(limits, tries), CsrfFilter.class)
                .build();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, SignIns signIns, CsrfTokenRepository csrfTokens, RequestLimits limits, Tries tries)
            throws Exception {
        http.authorizeHttpRequests(may -> may.requestMatchers(GET, "/account", "/account/**")
                        .authenticated()
                        .requestMatchers("/account/**")
                        .hasAuthority(SignInMethod.MAY_CHANGE)
                        .requestMatchers(GET, "/administration/**")
                        .hasRole(IMPORTER)
                        .requestMatchers("/administration/**")
                        .access(changing(IMPORTER))
                        .requestMatchers(GET, "/moderation")
                        .hasRole(MODERATOR)
                        .requestMatchers("/moderation/**")
                        .access(changing(MODERATOR))
                        .requestMatchers(
                                GET,
                                "/curation",
                                "/curation/**",
                                "/vocabularies/*/new",
                                "/vocabularies/*/terms/*/change")
                        .hasRole(CURATOR)
                        .requestMatchers(
                                POST, "/curation/**", "/vocabularies/*/terms", "/vocabularies/*/terms/*/change")
                        .access(changing(CURATOR))
                        .requestMatchers(GET, "/**")
                        .permitAll()
                        .requestMatchers(HEAD, "/**")
                        .permitAll()
                        .requestMatchers(
                                POST,
                                "/report-a-wrong-figure",
                                "/reports",
                                "/sign-in",
                                "/sign-in/link",
                                "/sign-in/passkey",
                                "/sign-in/passkey/options",
                                "/sign-in/with/*/logout",
                                "/sign-out",
                                "/join",
                                "/join/link",
                                "/still-right",
                                "/demo")
                        .permitAll()
                        .requestMatchers(POST, "/innovations/new")
                        .permitAll() // Whoever was signed out meanwhile is shown what was typed.
                        .requestMatchers(
                                POST,
                                "/innovations/*/**",
                                "/practices/*/challenges",
                                "/practices/*/challenges/*/removal",
                                "/practices/*/notes",
                                "/practices/*/notes/*",
                                "/practices/*/notes/*/removal")
                        .hasAuthority(SignInMethod.MAY_CHANGE)
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                // A provider calls it, not a browser: its signed token is what counts.
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers("/sign-in/with/*/logout"))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInFirst()));
        return common(http, signIns)
                .addFilterBefore(new LimitFilter(limits, tries), CsrfFilter.class)
                .build();
    }

    /** Who has the duty, and shows something that lets its holder change things: a token that only reads does not. */
    private static AuthorizationManager<RequestAuthorizationContext> changing(String duty) {
        return AuthorizationManagers.allOf(
                AuthorityAuthorizationManager.hasRole(duty),
                AuthorityAuthorizationManager.hasAuthority(SignInMethod.MAY_CHANGE));
    }

    /** A request without a token of its own may come from another site's page with this site's cookie. */
    private static boolean changesWithoutToken(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && request.getCookies() != null
                && BearerToken.of(request).isEmpty();
    }

    private static HttpSecurity common(HttpSecurity http, SignIns signIns) throws Exception {
        return http.securityContext(context -> context.securityContextRepository(signIns))
                // There are no sessions. Its filter would take each request of a member for a new sign-in, and begin
                // the
                // tokens of forms anew with it: a form in another tab could not be sent any more.
                .sessionManagement(session -> session.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .cacheControl(cache -> cache.disable())
                        .addHeaderWriter(OwnAnswer::write)
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(other -> other.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")));
    }
}
