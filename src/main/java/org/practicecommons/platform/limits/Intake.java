package org.practicecommons.platform.limits;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.practicecommons.platform.limits.Places.Place;
import org.practicecommons.platform.web.BodyTooLarge;
import org.practicecommons.platform.web.Crowded;
import org.practicecommons.platform.web.EarlyRefusal;
import org.practicecommons.platform.web.NetworkAddress;
import org.practicecommons.platform.web.WholeTable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The first that looks at a request that is meant for this program. What is too large is refused before any of it is read, everything else is taken in whole
 * and then has a place among the requests under way, or is told at once that there is none. Uploads are not read here: see
 * {@link UploadGate}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Intake implements Filter {
    /** From so many bytes on a body counts as large, of which few are held at once. */
    private static final int LARGE = 64 * 1024;

    private final Uploads uploads;
    private final Places arriving = new Places(600, 200);
    private final Places large = new Places(16, 6);
    private final Places underWay = new Places(300, 100);
    /** Of their own, since whoever reads a long answer slowly keeps the place meanwhile. */
    private final Places tables = new Places(24, 8);

    Intake(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public void doFilter(ServletRequest given, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        Optional<Body> body = Body.find(given);
        if (body.isEmpty()
                || given.getDispatcherType() != DispatcherType.REQUEST
                || !(given instanceof HttpServletRequest request)
                || !(answer instanceof HttpServletResponse response)) {
            chain.doFilter(given, answer);
            return;
        }
        Optional<HttpStatus> refused = refusal(request);
        if (refused.isPresent()) {
            response.sendError(refused.get().value());
            return;
        }
        try (Holding held = new Holding()) {
            if (takeIn(request, response, body.get(), held)) {
                Places places = WholeTable.isAsked(request) ? tables : underWay;
                held.add(places.take(NetworkAddress.of(request)));
                chain.doFilter(uploads.isUpload(request) ? new SealedUpload(request) : request, response);
            }
        } catch (Crowded crowded) {
            EarlyRefusal.send(request, response, crowded);
        }
    }

    /** What the head alone tells. Packed bodies are not unpacked by anybody here. */
    private Optional<HttpStatus> refusal(HttpServletRequest request) {
        boolean upload = uploads.isUpload(request);
        if (request.getContentLengthLong() > (upload ? Uploads.LARGEST : Body.USUAL)) {
            return Optional.of(HttpStatus.CONTENT_TOO_LARGE);
        }
        boolean packed = request.getHeader(HttpHeaders.CONTENT_ENCODING) != null;
        boolean parts = Uploads.isInParts(request) && !upload;
        return packed || parts ? Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE) : Optional.empty();
    }

    private boolean takeIn(HttpServletRequest request, HttpServletResponse response, Body body, Holding held)
            throws IOException {
        if (uploads.isUpload(request)) {
            body.allow(0); // Until somebody was let in.
            return true;
        }
        if (!body.isAnnounced()) {
            return true;
        }
        String address = NetworkAddress.of(request);
        try (Place _ = arriving.take(address)) {
            body.receive(() -> arriving.isCrowded(address), size -> {
                if (size > LARGE && !held.isHolding()) {
                    held.add(large.take(address));
                }
            });
            return true;
        } catch (BodyTooLarge tooLarge) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } catch (SocketTimeoutException tooSlow) {
            response.sendError(HttpStatus.REQUEST_TIMEOUT.value());
        } catch (IOException cutOff) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
        return false;
    }
}
