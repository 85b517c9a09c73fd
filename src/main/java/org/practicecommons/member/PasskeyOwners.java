package org.practicecommons.member;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.graph.Graph;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Members as devices know them: by the member's id, which says nothing about the person. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final Graph graph;

    PasskeyOwners(Graph graph) {
        this.graph = graph;
    }

    static Bytes bytes(String member) {
        return new Bytes(member.getBytes(StandardCharsets.UTF_8));
    }

    static String id(Bytes member) {
        return new String(member.getBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes member) {
        return findByUsername(id(member));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String member) {
        return graph.find(
                        PasskeyQueries.OWNER,
                        Map.of("member", member),
                        row -> ImmutablePublicKeyCredentialUserEntity.builder()
                                .id(bytes(member))
                                .name(row.get("email").asString(row.get("name").asString()))
                                .displayName(row.get("name").asString())
                                .build())
                .orElse(null);
    }

    /** Who is no member gets no passkey. */
    @Override
    public void save(PublicKeyCredentialUserEntity stranger) {
        throw new PasskeyRefused();
    }

    /** Members end in {@link Accounts#erase}. */
    @Override
    public void delete(Bytes member) {
        throw new UnsupportedOperationException();
    }
}
