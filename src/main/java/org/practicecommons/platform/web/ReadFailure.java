package org.practicecommons.platform.web;

import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.multipart.MultipartException;

/** Failures that tell of what was sent, not of this program: too large, too slow, not to be read. */
final class ReadFailure {
    private ReadFailure() {}

    /** Which status such a failure is answered with; empty for all others. */
    static Optional<HttpStatus> status(Throwable failure) {
        if (isTooLarge(failure)) {
            return Optional.of(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (isTooSlow(failure)) {
            return Optional.of(HttpStatus.REQUEST_TIMEOUT);
        }
        return isUnreadable(failure) ? Optional.of(HttpStatus.BAD_REQUEST) : Optional.empty();
    }

    /** Said as such, so that whoever pasted too much knows what to do. */
    private static boolean isTooLarge(Throwable failure) {
        return has(failure, BodyTooLarge.class::isInstance)
                || (failure instanceof InvalidParameterException form
                        && form.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value());
    }

    /** A timeout counts when it was the sender who was waited for: those of engines and providers are others. */
    private static boolean isTooSlow(Throwable failure) {
        return has(failure, BodyTooSlow.class::isInstance)
                || (has(failure, ClientAbortException.class::isInstance)
                        && has(failure, SocketTimeoutException.class::isInstance));
    }

    /** The frameworks' own words for a bad request. */
    private static boolean isUnreadable(Throwable failure) {
        return switch (failure) {
            case HttpMessageNotReadableException _, MultipartException _, TypeMismatchException _ -> true;
            // Found when a parameter is asked for: bytes that are no UTF-8, control characters in a name.
            case InvalidParameterException _, RequestRejectedException _ -> true;
            default -> false;
        };
    }

    private static boolean has(Throwable failure, Predicate<Throwable> kind) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause).anyMatch(kind);
    }
}
