package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tables and vocabularies as files are files to a browser too: every handler that says it produces CSV or Turtle answers with
 * a name to keep it under, so that nothing in it is shown as a page of this site.
 */
@Configuration(proxyBeanMethods = false)
class Downloads implements WebMvcConfigurer, HandlerInterceptor {
    private static final Map<MediaType, String> ENDINGS = Map.of(
            MediaType.parseMediaType("text/csv"), ".csv",
            MediaType.parseMediaType("text/turtle"), ".ttl");
    private static final int LONGEST = 80;

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            ending(method)
                    .ifPresent(ending -> response.setHeader(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"" + name(request.getRequestURI()) + ending + "\""));
        }
        return true;
    }

    private static Optional<String> ending(HandlerMethod method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class))
                .flatMap(mapping -> Arrays.stream(mapping.produces())
                        .map(MediaType::parseMediaType)
                        .map(type -> new MediaType(type.getType(), type.getSubtype()))
                        .filter(ENDINGS::containsKey)
                        .findFirst())
                .map(ENDINGS::get);
    }

    /** The address in letters, digits and hyphens. */
    private static String name(String path) {
        String plain = path.replaceFirst("^/api/v1/", "")
                .replaceFirst("\\.(csv|ttl)$", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        return "practice-commons-" + plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
