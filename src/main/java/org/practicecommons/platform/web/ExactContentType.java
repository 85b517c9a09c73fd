package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is sent is of one type: a pattern with a star is refused with 415. The framework would fail on it. */
@Configuration(proxyBeanMethods = false)
class ExactContentType implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        String type = request.getContentType();
        if (type != null && type.indexOf('*') >= 0) {
            throw new HttpMediaTypeNotSupportedException("Content-Type with a wildcard");
        }
        return true;
    }
}
