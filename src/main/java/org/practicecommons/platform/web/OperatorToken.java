package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Whence;
import org.practicecommons.platform.home.Home;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * The operator is whoever can read {@code operator.token} in the program's home: {@code bin/import} uses it to hand files
 * to a running program.
 */
@Component
class OperatorToken implements SignInMethod {
    private final Path file;

    OperatorToken(Home home) {
        this.file = home.file("operator.token");
    }

    @Override
    public Optional<Authentication> find(HttpServletRequest request) {
        return BearerToken.of(request).filter(this::matches).stream()
                .peek(token -> Whence.shown(AuditTrail.OPERATOR, "operator's token"))
                .findFirst()
                .map(token -> UsernamePasswordAuthenticationToken.authenticated(
                        "operator", null, AuthorityUtils.createAuthorityList(OPERATOR, ADMINISTRATOR, MAY_CHANGE)));
    }

    /** Compared in constant time, so that timing tells nothing. */
    private boolean matches(String given) {
        try {
            byte[] token = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
            return token.length >= 32 && MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
        } catch (IOException absent) {
            return false;
        }
    }
}
