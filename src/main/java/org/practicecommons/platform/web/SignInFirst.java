package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Who opens a page for members without having signed in is led to the sign-in page, and afterwards back. */
class SignInFirst implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (HttpMethod.GET.matches(request.getMethod())) {
            response.sendRedirect(UriComponentsBuilder.fromPath("/sign-in")
                    .queryParam("next", "{next}")
                    .build(request.getRequestURI())
                    .toString());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
