package org.practicecommons.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.practicecommons.shared.Refusal;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what could not be answered: programs get problem details, people a page that says what happened and what to
 * do. Nobody sees a stack trace.
 */
@Controller
@ControllerAdvice
class ProblemHandler implements ErrorController {
    /** After how many seconds it is worth trying again, by status. */
    private static final Map<Integer, String> RETRY_SECONDS = Map.of(429, "600", 503, "10");

    /** Statuses that tell of somebody who may not, or too often. */
    private static final Set<Integer> TOLD = Set.of(401, 403, 421, 429);

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        retryAfter(refusal, response);
        return answer(problems.of(refusal), request.getRequestURI(), request, response);
    }

    @ExceptionHandler
    Object failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        Problem problem =
                switch (failure) {
                    case ErrorResponse known -> of(known.getStatusCode(), failure);
                    default -> ReadFailure.status(failure).map(problems::of).orElseGet(() -> problems.fault(failure));
                };
        return answer(problem, request.getRequestURI(), request, response);
    }

    /** What the servlet container or the security layer refused. */
    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object failure = EarlyRefusal.of(request)
                .map(Object.class::cast)
                .orElseGet(() -> request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        HttpStatusCode code = HttpStatusCode.valueOf(status instanceof Integer number ? number : 404);
        Problem problem =
                switch (failure) {
                    case Refusal refusal -> {
                        retryAfter(refusal, response);
                        yield problems.of(refusal);
                    }
                    case Throwable fault ->
                        ReadFailure.status(fault).map(problems::of).orElseGet(() -> of(code, fault));
                    case null, default -> problems.of(code);
                };
        return answer(problem, address instanceof String uri ? uri : request.getRequestURI(), request, response);
    }

    private static void retryAfter(Refusal refusal, HttpServletResponse response) {
        switch (refusal) {
            case TooOften often -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(often.seconds()));
            case Crowded _ -> response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            default -> {}
        }
    }

    private Problem of(HttpStatusCode status, Throwable failure) {
        return status.is5xxServerError() ? problems.fault(failure) : problems.of(status);
    }

    private static Object answer(
            Problem problem, String address, HttpServletRequest request, HttpServletResponse response) {
        if (TOLD.contains(problem.status())) {
            SecurityLog.refused(request, address, problem.status());
        }
        String later = RETRY_SECONDS.get(problem.status());
        if (later != null && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, later);
        }
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null); // It is not the file that was asked for.
        // What is refused before the security layer's filters has none of their headers.
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", WebSecurity.CONTENT_SECURITY_POLICY);
        if (address.startsWith("/api/")) {
            return ResponseEntity.status(problem.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView("problem/page", HttpStatus.valueOf(problem.status()));
        page.addObject("page", problem);
        return page;
    }
}
