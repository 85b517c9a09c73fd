package org.practicecommons.member;

import java.util.Map;
import java.util.Optional;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.mode.SiteAddress;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Letters of the service to members, by their number: nobody else learns their address. */
@Component
public class MemberPost {
    private final Graph graph;
    private final Post post;
    private final SiteAddress site;

    MemberPost(Graph graph, Post post, SiteAddress site) {
        this.graph = graph;
        this.post = post;
        this.site = site;
    }

    /**
     * Writes to a member; to nobody when the account was erased.
     *
     * @param words what to say, without greeting and signature
     * @param page address within the site that the letter leads to
     */
    public void send(MemberId member, String subject, String words, String page) {
        String link = site.of(page);
        String text = "Hello,\n\n" + words.strip() + "\n\n" + link + "\n\nPractice Commons\n";
        send(member, subject, text, Optional.of(link));
    }

    /** Writes to a member, without any link; to nobody when the account was erased. */
    public void tell(MemberId member, String subject, String words) {
        send(member, subject, "Hello,\n\n" + words.strip() + "\n\nPractice Commons\n", Optional.empty());
    }

    private void send(MemberId member, String subject, String text, Optional<String> link) {
        graph.find(MemberQueries.EMAIL, Map.of("id", member.toString()), row -> row.get("email")
                        .asString())
                .ifPresent(email -> post.send(new Letter(email, subject, text, link.orElse(null))));
    }
}
