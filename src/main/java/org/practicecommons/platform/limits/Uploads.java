package org.practicecommons.platform.limits;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.practicecommons.platform.home.Home;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Which addresses take files: those whose handlers say that they read {@code multipart/form-data}, and no others. Files wait in
 * the home, which is its owner's alone, never in a folder that all programs share.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Uploads {
    /** Bytes of an upload: a file of 512 MB and what stands around it. */
    static final long LARGEST = 520L * 1024 * 1024;

    private static final long LARGEST_FILE = 512L * 1024 * 1024;

    private record Door(Set<RequestMethod> methods, List<PathPattern> paths) {
        static Door of(RequestMappingInfo route) {
            return new Door(
                    route.getMethodsCondition().getMethods(),
                    List.copyOf(Objects.requireNonNull(route.getPathPatternsCondition())
                            .getPatterns()));
        }

        boolean fits(String method, PathContainer at) {
            return methods.stream().anyMatch(one -> one.name().equals(method))
                    && paths.stream().anyMatch(path -> path.matches(at));
        }
    }

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Uploads(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Whether it is sent in parts, as browsers send files. */
    static boolean isInParts(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        return type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether it is sent in parts, to an address that takes files. */
    boolean isUpload(HttpServletRequest request) {
        if (!isInParts(request)) {
            return false;
        }
        PathContainer at = PathContainer.parsePath(request.getRequestURI());
        return doors().anyMatch(door -> door.fits(request.getMethod(), at));
    }

    private Stream<Door> doors() {
        Map<RequestMappingInfo, ?> routes = mappings.getObject().getHandlerMethods();
        return routes.keySet().stream()
                .filter(route ->
                        route.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA))
                .map(Door::of);
    }

    @Bean
    MultipartConfigElement multipartConfigElement(Home home) {
        return new MultipartConfigElement(
                UploadFolder.prepare(home.folder("uploads")).toString(), LARGEST_FILE, LARGEST, 0);
    }

    /** Reads the parts only when a handler asks for one, and never for the page of a problem. */
    @Bean
    MultipartResolver multipartResolver() {
        StandardServletMultipartResolver resolver = new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return request.getDispatcherType() == DispatcherType.REQUEST && super.isMultipart(request);
            }
        };
        resolver.setResolveLazily(true);
        resolver.setStrictServletCompliance(true);
        return resolver;
    }
}
