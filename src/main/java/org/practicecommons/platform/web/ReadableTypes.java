package org.practicecommons.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Types nobody can read are refused before anything is done. What is sent is of one type: a pattern with a star is
 * refused with 415, since the framework would fail on it. What is wanted must be readable: otherwise 406, which the
 * framework would notice only once the work is done and the answer is to be written.
 */
@Configuration(proxyBeanMethods = false)
class ReadableTypes implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeException {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        String type = request.getContentType();
        if (type != null && type.indexOf('*') >= 0) {
            throw new HttpMediaTypeNotSupportedException("Content-Type with a wildcard");
        }
        try {
            MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        } catch (InvalidMediaTypeException unreadable) {
            throw new HttpMediaTypeNotAcceptableException("Accept that cannot be read");
        }
        return true;
    }
}
