package org.practicecommons.platform.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.practicecommons.platform.limits.Places.Place;
import org.practicecommons.platform.web.Crowded;
import org.practicecommons.platform.web.EarlyRefusal;
import org.practicecommons.platform.web.NetworkAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands behind the security layer: whoever comes here may send to this address, so files are let in from here on, a few
 * at once.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class UploadGate extends OncePerRequestFilter {
    private final Uploads uploads;
    private final Places sending = new Places(4, 4);

    UploadGate(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !uploads.isUpload(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (Place _ = sending.take(NetworkAddress.of(request))) {
            Body.find(request).ifPresent(body -> body.allow(Uploads.LARGEST));
            SealedUpload.open(request);
            chain.doFilter(request, response);
        } catch (Crowded crowded) {
            EarlyRefusal.send(request, response, crowded);
        }
    }
}
