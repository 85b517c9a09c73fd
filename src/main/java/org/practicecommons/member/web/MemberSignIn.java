package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicecommons.member.CredentialKind;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.Credentials.Holder;
import org.practicecommons.member.Secret;
import org.practicecommons.platform.graph.Whence;
import org.practicecommons.platform.web.BearerToken;
import org.practicecommons.platform.web.SecurityLog;
import org.practicecommons.platform.web.SignInMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Members sign in with a token in the request's header, or with the cookie of a browser. A header counts alone. */
@Component
class MemberSignIn implements SignInMethod {
    private final Credentials credentials;

    MemberSignIn(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Optional<Authentication> find(HttpServletRequest request) {
        Optional<String> token = BearerToken.of(request);
        Optional<Holder> holder = token.isPresent()
                ? token.flatMap(text -> credentials.holder(new Secret(text), CredentialKind.TOKEN))
                : SignInCookie.shown(request).flatMap(shown -> credentials.holder(shown, CredentialKind.SIGN_IN));
        holder.ifPresent(found -> {
            SecurityLog.sentBy(request, found.caller().required().id());
            Whence.shown(found.caller().required().id().toString(), found.how());
        });
        return holder.map(MemberSignIn::authentication);
    }

    private static Authentication authentication(Holder holder) {
        List<String> authorities = new ArrayList<>();
        holder.caller().required().duties().forEach(duty -> authorities.add("ROLE_" + duty.name()));
        if (holder.mayChange()) {
            authorities.add(MAY_CHANGE);
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                holder.caller(), null, AuthorityUtils.createAuthorityList(authorities));
    }
}
