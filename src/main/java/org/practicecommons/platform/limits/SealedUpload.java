package org.practicecommons.platform.limits;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An upload of which nothing is read yet. To ask the web server for any parameter would make it write all parts to the disk,
 * so until somebody was let in there are none.
 */
final class SealedUpload extends HttpServletRequestWrapper {
    private static final String OPEN = SealedUpload.class.getName();

    SealedUpload(HttpServletRequest request) {
        super(request);
    }

    /** Lets it be read from now on. */
    static void open(HttpServletRequest request) {
        request.setAttribute(OPEN, true);
    }

    private boolean isOpen() {
        return getAttribute(OPEN) != null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return isOpen() ? super.getParameter(name) : null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return isOpen() ? super.getParameterMap() : Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return isOpen() ? super.getParameterNames() : Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return isOpen() ? super.getParameterValues(name) : null;
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        return isOpen() ? super.getParts() : List.of();
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException, ServletException {
        return isOpen() ? super.getPart(name) : null;
    }
}
