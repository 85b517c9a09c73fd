package org.practicecommons.innovation;

import org.practicecommons.member.CommunityPartners;
import org.practicecommons.member.MemberPost;
import org.practicecommons.member.Organisation;
import org.springframework.stereotype.Component;

/** Writes to those who act for a community partner that is asked to lead. */
@Component
class AskLetters {
    private final CommunityPartners partners;
    private final MemberPost post;

    AskLetters(CommunityPartners partners, MemberPost post) {
        this.partners = partners;
        this.post = post;
    }

    /** Words of others do not stand in the letter: the record may not be for everybody. */
    void send(Organisation partner, String record) {
        String words = "Somebody wrote down work on Practice Commons and names " + partner.name()
                + " as its lead. That counts only if you agree. Read the record and answer there:";
        partners.members(partner)
                .forEach(member -> post.send(member, "Do you lead this work?", words, "/innovations/" + record));
    }
}
