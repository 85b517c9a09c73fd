package org.practicecommons.member.web;

import org.practicecommons.member.PasskeyRefused;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and devices tell each other, as the standard writes it in JSON. */
final class PasskeyJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String of(Object options) {
        return JSON.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String sent) {
        return read(sent, new TypeReference<>() {});
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> signed(String sent) {
        return read(sent, new TypeReference<>() {});
    }

    private static <T> T read(String sent, TypeReference<T> type) {
        try {
            return JSON.readValue(sent, type);
        } catch (JacksonException unreadable) {
            throw new PasskeyRefused();
        }
    }
}
