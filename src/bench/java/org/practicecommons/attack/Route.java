package org.practicecommons.attack;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * An address of the program and a method, as its classes say: a route that is added tomorrow is attacked tomorrow.
 *
 * @param method such as {@code GET}
 * @param path with variables in braces
 */
record Route(String method, String path) implements Comparable<Route> {
    /** Every route of the program's own controllers. */
    static List<Route> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        TreeSet<Route> routes = new TreeSet<>();
        scanner.findCandidateComponents("org.practicecommons").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .flatMap(Route::of)
                .filter(route -> !route.path().equals("/error"))
                .forEach(routes::add);
        return List.copyOf(routes);
    }

    boolean isReading() {
        return method.equals("GET");
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    private static Stream<Route> of(Class<?> controller) {
        RequestMapping above = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        List<String> bases = above == null || above.path().length == 0 ? List.of("") : List.of(above.path());
        return Arrays.stream(controller.getDeclaredMethods()).flatMap(handler -> of(handler, bases));
    }

    private static Stream<Route> of(Method handler, List<String> bases) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        List<String> paths = mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
        List<String> methods = mapping.method().length == 0
                ? List.of("GET")
                : Arrays.stream(mapping.method()).map(RequestMethod::name).toList();
        return bases.stream().flatMap(base -> paths.stream()
                .flatMap(path -> methods.stream().map(method -> new Route(method, base + path))));
    }

    @Override
    public int compareTo(Route other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
