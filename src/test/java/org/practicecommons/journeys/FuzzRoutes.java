package org.practicecommons.journeys;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practicecommons.member.Caller;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The program's own routes, with what each of them reads. */
final class FuzzRoutes {
    /** How a route takes what is sent. */
    enum Kind {
        QUERY,
        FORM,
        JSON,
        RAW
    }

    /**
     * A route.
     *
     * @param fields names of parameters, or of a body's or a form's parts
     */
    record Route(String method, String path, Kind kind, List<String> fields) {
        boolean isReading() {
            return method.equals("GET");
        }

        boolean isFor(String person) {
            return RouteTable.ROWS.stream()
                    .filter(row -> row.toString().equals(this + ""))
                    .anyMatch(row -> row.who().names(person));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private FuzzRoutes() {}

    /** All, in a lasting order. */
    static List<Route> of(RequestMappingHandlerMapping mapping) {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((route, handler) -> route.getMethodsCondition()
                .getMethods()
                .forEach(method -> route.getPatternValues()
                        .forEach(path -> routes.add(
                                new Route(method.name(), path, kind(method.name(), handler), fields(handler))))));
        routes.removeIf(route -> RouteTable.isFramework(route.toString()));
        routes.sort(Comparator.comparing(Route::toString));
        return List.copyOf(routes);
    }

    private static Kind kind(String method, HandlerMethod handler) {
        if (method.equals("GET")) {
            return Kind.QUERY;
        }
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .findFirst()
                .map(body -> body.getType().isRecord() ? Kind.JSON : Kind.RAW)
                .orElse(Kind.FORM);
    }

    private static List<String> fields(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters())
                .flatMap(FuzzRoutes::fields)
                .sorted()
                .toList();
    }

    private static Stream<String> fields(Parameter parameter) {
        if (parameter.getType().isRecord() && parameter.getType() != Caller.class) {
            return Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName);
        }
        RequestParam named = parameter.getAnnotation(RequestParam.class);
        return named == null ? Stream.empty() : Stream.of(named.name().isEmpty() ? parameter.getName() : named.name());
    }
}
