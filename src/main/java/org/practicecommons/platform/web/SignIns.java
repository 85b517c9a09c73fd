package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds out who sends a request, anew with each one, so that what is taken back no longer lets in. Asked only when
 * somebody wants to know: pictures and styles ask nobody. Nothing is kept between requests.
 */
@Component
class SignIns implements SecurityContextRepository {
    private final List<SignInMethod> methods;

    SignIns(List<SignInMethod> methods) {
        this.methods = methods;
    }

    @Override
    @SuppressWarnings("deprecation") // The framework's deferred loading calls it, at most once a request
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return methods.stream()
                .map(method -> method.find(holder.getRequest()))
                .flatMap(Optional::stream)
                .findFirst()
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Who signs in gets a cookie from the page that lets them in.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return false;
    }
}
