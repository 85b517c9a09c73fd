package org.practicecommons.member;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.practicecommons.guard.CheckedText;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** All members. */
@Component
public class Members {
    private final Graph graph;

    Members(Graph graph) {
        this.graph = graph;
    }

    /** The member with this id. */
    public Optional<Member> find(MemberId id) {
        return graph.find(MemberQueries.BY_ID, Map.of("id", id.toString()), MemberRows::member);
    }

    /** The member whose account has this e-mail address, in any case of letters. */
    public Optional<Member> findByEmail(String email) {
        return graph.find(MemberQueries.BY_EMAIL, Map.of("email", address(email)), MemberRows::member);
    }

    /** The demonstration person with this key. */
    public Optional<Member> findDemonstration(String key) {
        return graph.find(MemberQueries.BY_DEMONSTRATION_KEY, Map.of("key", key), MemberRows::member);
    }

    /** Changes the name that others see. Durable when this returns. */
    public void rename(MemberId id, CheckedText name) {
        graph.change(tx -> tx.run(MemberQueries.RENAME, Map.of("id", id.toString(), "name", name.value()))
                .consume());
    }

    /** An address as it is kept: no spaces around it, small letters. */
    static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
