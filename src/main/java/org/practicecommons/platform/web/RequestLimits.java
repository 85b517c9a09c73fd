package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Counts requests by kind and by who sends them. A member counts alone, from whichever address, so that nobody is kept out by
 * what others at the same address do; all others count by address.
 */
@Component
class RequestLimits {
    /** As how many a request for everything counts. */
    private static final int WHOLE_TABLE = 20;

    private final Turns waysIn = new Turns(4, Duration.ofSeconds(5));
    private final Map<RequestKind, Throttle> throttles = new EnumMap<>(
            Arrays.stream(RequestKind.values()).collect(Collectors.toMap(Function.identity(), RequestKind::throttle)));

    /** Counts a request; how long to wait if there were too many. */
    Optional<Duration> refusal(HttpServletRequest request, Optional<String> member) {
        String path = request.getRequestURI();
        RequestKind kind = RequestKind.of(request.getMethod(), path);
        if (kind == RequestKind.FREE) {
            return Optional.empty();
        }
        int cost = kind == RequestKind.ASK && WholeTable.isAsked(request) ? WHOLE_TABLE : 1;
        String who = member.map(id -> "member " + id).orElseGet(() -> "address " + NetworkAddress.of(request));
        return Objects.requireNonNull(throttles.get(kind)).refusal(who, cost);
    }

    /** Ways in take turns: a thousand who try at once are not a thousand at work. */
    Turns waysIn() {
        return waysIn;
    }

    /** Those that this program alone works at: coming back from a provider waits for the provider, which may be slow. */
    static boolean takesTurns(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && RequestKind.of(request.getMethod(), request.getRequestURI()) == RequestKind.WAY_IN;
    }

    /** Whether nobody needs to be asked for: so for files that pages are made of. */
    static boolean isFree(HttpServletRequest request) {
        return RequestKind.of(request.getMethod(), request.getRequestURI()) == RequestKind.FREE;
    }
}
