package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.member.GraveActs;
import org.practicecommons.member.GraveActs.Standing;
import org.practicecommons.member.SignInAgain;
import org.practicecommons.member.StrongerSignIn;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.platform.web.SecurityLog;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets nobody through to a handler that is {@link Grave} who may not do that now: browsers are led to what is missing. */
@Configuration(proxyBeanMethods = false)
class GraveGate implements WebMvcConfigurer, HandlerInterceptor {
    private final GraveActs acts;

    GraveGate(GraveActs acts) {
        this.acts = acts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Grave grave = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Grave.class) : null;
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (grave == null) {
            return true;
        }
        if (grave.alsoOperator() && isOperator(who)) {
            return done(request);
        }
        Caller caller = CurrentCaller.of(who);
        caller.required();
        Standing standing = acts.standing(caller);
        if (standing == Standing.READY || (standing == Standing.ADD_PASSKEY && grave.givesFirstPasskey())) {
            return done(request);
        }
        SecurityLog.notNow(caller.required().id(), standing);
        lead(standing, grave, request, response);
        return false;
    }

    private static boolean done(HttpServletRequest request) {
        SecurityLog.grave(
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return true;
    }

    /** Scripts and programs are told; who sits at a page is led on. */
    private static void lead(Standing standing, Grave grave, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean script = grave.givesFirstPasskey() || request.getRequestURI().startsWith("/api/");
        if (script) {
            throw standing == Standing.SIGN_IN_AGAIN ? new SignInAgain() : new StrongerSignIn();
        }
        response.sendRedirect(GraveNow.way(standing, back(grave, request)));
    }

    private static String back(Grave grave, HttpServletRequest request) {
        Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Map<?, ?> variables = found instanceof Map<?, ?> known ? known : Map.of();
        return LocalAddress.of(UriComponentsBuilder.fromPath(grave.back())
                .build()
                .expand(name -> String.valueOf(variables.get(name)))
                .toUriString());
    }

    private static boolean isOperator(@Nullable Authentication who) {
        return who != null && "operator".equals(who.getPrincipal());
    }
}
