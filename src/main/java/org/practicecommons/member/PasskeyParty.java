package org.practicecommons.member;

import java.net.URI;
import java.util.Set;
import java.util.function.Supplier;
import org.practicecommons.platform.mode.SiteAddress;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * This service as devices know it: passkeys belong to the host of its public address, or to {@code localhost} where none
 * is set, and are used on its own pages only. The device asks for a finger, a face or a PIN each time, since nothing else
 * proves who holds it.
 */
@Component
class PasskeyParty {
    private final Supplier<WebAuthnRelyingPartyOperations> operations;

    PasskeyParty(PasskeyOwners owners, PasskeyRecords records, SiteAddress site) {
        // Only when first asked for: the port may be known no sooner.
        this.operations = SingletonSupplier.of(() -> operations(owners, records, site.uri()));
    }

    WebAuthnRelyingPartyOperations operations() {
        return operations.get();
    }

    PublicKeyCredentialCreationOptions creationOptions(String member) {
        Authentication someone =
                UsernamePasswordAuthenticationToken.authenticated(member, "", AuthorityUtils.NO_AUTHORITIES);
        return operations()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(someone));
    }

    PublicKeyCredentialRequestOptions requestOptions() {
        return operations().createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    private static WebAuthnRelyingPartyOperations operations(PasskeyOwners owners, PasskeyRecords records, URI site) {
        PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
                .id(site.getHost())
                .name("Practice Commons")
                .build();
        String origin = site.getScheme() + "://" + site.getRawAuthority();
        Webauthn4JRelyingPartyOperations made =
                new Webauthn4JRelyingPartyOperations(owners, records, party, Set.of(origin));
        made.setCustomizeCreationOptions(options -> options.timeout(PasskeyChallenges.LIFE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options ->
                options.timeout(PasskeyChallenges.LIFE).userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }
}
