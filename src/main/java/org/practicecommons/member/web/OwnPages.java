package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.practicecommons.platform.web.OwnAnswer;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What a browser that is signed in was shown, or a program with a token, is kept by no cache: the next person at the computer
 * may be another. What the others were shown is kept for them alone.
 */
@Configuration(proxyBeanMethods = false)
class OwnPages implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).excludePathPatterns("/assets/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (SignInCookie.shown(request).isPresent()) {
            OwnAnswer.to(request);
        }
        return true;
    }
}
