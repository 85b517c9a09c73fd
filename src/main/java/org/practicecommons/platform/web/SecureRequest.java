package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request to the service's public address, which is an https address: whoever ends https in front of the program need
 * not say so for cookies to be Secure.
 */
class SecureRequest extends HttpServletRequestWrapper {
    SecureRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public boolean isSecure() {
        return true;
    }

    @Override
    public String getScheme() {
        return "https";
    }
}
