package org.practicecommons.moderation;

import java.util.Optional;
import org.practicecommons.member.MemberPost;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Tells people what became of a report. No letter holds a word of the text it is about. */
@Component
class ReportLetters {
    private final MemberPost post;

    ReportLetters(MemberPost post) {
        this.post = post;
    }

    /** To who reported. */
    void decided(MemberId sender, Optional<ModeratedText> text, ReportOutcome outcome, String answer) {
        String about =
                text.map(known -> "about “" + known.title() + "”").orElse("about a text that has gone meanwhile");
        post.send(
                sender,
                "What became of your report",
                """
                Thank you for your report %s.

                %s
                %s
                """.formatted(about, outcome.inWords(), answer),
                "/account/reports");
    }

    /** To who wrote a text that was removed. */
    void removed(ModeratedText text) {
        post.send(text.author(), "A text of yours was removed", """
                A moderator removed the words of “%s”, because somebody reported them and they should not stand here. Nothing
                about it is passed on to anybody.

                You can write it again in other words. Leave out anything that could tell who a patient is, and names.
                """.formatted(text.title()), text.href());
    }
}
