package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.practicecommons.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;

/** Passkeys of members: made, used, removed. Each step that a device takes has two halves: asking, and its answer. */
@Component
public class Passkeys {
    /** How long there is to touch the device. */
    public static final Duration TIME = PasskeyChallenges.LIFE;

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    /**
     * What a device is asked.
     *
     * @param options for the device
     * @param browser what the browser shows with the answer
     * @param <O> kind of options
     */
    public record Asked<O>(O options, Secret browser) {}

    private final PasskeyParty party;
    private final PasskeyChallenges challenges;
    private final Graph graph;
    private final Clock clock;

    Passkeys(PasskeyParty party, PasskeyChallenges challenges, Graph graph, Clock clock) {
        this.clock = clock;
        this.party = party;
        this.challenges = challenges;
        this.graph = graph;
    }

    /** Asks a device of the member to make a passkey. */
    public Asked<PublicKeyCredentialCreationOptions> askToAdd(MemberId member) {
        PublicKeyCredentialCreationOptions options = party.creationOptions(member.toString());
        return new Asked<>(options, challenges.keep(options.getChallenge(), member.toString()));
    }

    /**
     * Keeps the passkey that a device has made. Durable when this returns.
     *
     * @param label what its member knows it by
     * @throws PasskeyRefused when it does not answer what this browser was asked
     */
    public void add(
            MemberId member, Secret browser, PublicKeyCredential<AuthenticatorAttestationResponse> made, String label) {
        Bytes challenge = challenges.consume(browser, member.toString());
        PublicKeyCredentialCreationOptions asked = with(challenge, party.creationOptions(member.toString()));
        proven(() -> party.operations()
                .registerCredential(
                        new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(made, label))));
        graph.change(
                tx -> AuditTrail.add(tx, clock.instant(), member, "passkey-added", member.toString(), "by its member"));
    }

    /** Asks whatever device there is to show a passkey. */
    public Asked<PublicKeyCredentialRequestOptions> askToSignIn() {
        PublicKeyCredentialRequestOptions options = party.requestOptions();
        return new Asked<>(options, challenges.keep(options.getChallenge(), PasskeyChallenges.SIGN_IN));
    }

    /**
     * The member whose passkey signed the challenge.
     *
     * @throws PasskeyRefused when none did, or the passkey was removed
     */
    public MemberId signIn(Secret browser, PublicKeyCredential<AuthenticatorAssertionResponse> signed) {
        Bytes challenge = challenges.consume(browser, PasskeyChallenges.SIGN_IN);
        PublicKeyCredentialRequestOptions asked = with(challenge, party.requestOptions());
        return proven(() -> {
            PublicKeyCredentialUserEntity owner =
                    party.operations().authenticate(new RelyingPartyAuthenticationRequest(asked, signed));
            // The device names whose passkey it is; the framework does not compare.
            if (!owner.getId().equals(signed.getResponse().getUserHandle())) {
                throw new PasskeyRefused();
            }
            return MemberId.of(PasskeyOwners.id(owner.getId()));
        });
    }

    /** The passkeys of a member, the newest first. */
    public List<Passkey> list(MemberId member) {
        return graph.list(
                PasskeyQueries.LIST,
                Map.of("member", member.toString()),
                row -> new Passkey(
                        row.get("id").asString(),
                        row.get("label").asString(),
                        row.get("made").asZonedDateTime().toInstant(),
                        MemberRows.instant(row.get("used"))));
    }

    /** Removes one; whether there was one. It no longer lets in; sign-ins that it made stay until they are ended. */
    public boolean remove(MemberId member, String id) {
        Map<String, Object> row = Map.of("member", member.toString(), "id", id);
        return graph.write(tx -> {
            boolean removed =
                    tx.run(PasskeyQueries.REMOVE, row).single().get("removed").asInt() > 0;
            if (removed) {
                AuditTrail.add(tx, clock.instant(), member, "passkey-removed", member.toString(), "by its member");
            }
            return removed;
        });
    }

    /** Whatever the libraries find wrong with what a device sent is one and the same refusal. */
    private static <T> T proven(Supplier<T> check) {
        try {
            return check.get();
        } catch (Refusal known) {
            throw known;
        } catch (RuntimeException wrong) {
            LOG.info("A passkey was refused: {}", wrong.getClass().getSimpleName());
            throw new PasskeyRefused();
        }
    }

    private static PublicKeyCredentialRequestOptions with(Bytes challenge, PublicKeyCredentialRequestOptions options) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(options.getRpId())
                .allowCredentials(options.getAllowCredentials())
                .userVerification(options.getUserVerification())
                .build();
    }

    private static PublicKeyCredentialCreationOptions with(
            Bytes challenge, PublicKeyCredentialCreationOptions options) {
        return PublicKeyCredentialCreationOptions.builder()
                .challenge(challenge)
                .rp(options.getRp())
                .user(options.getUser())
                .pubKeyCredParams(options.getPubKeyCredParams())
                .authenticatorSelection(options.getAuthenticatorSelection())
                .build();
    }
}
