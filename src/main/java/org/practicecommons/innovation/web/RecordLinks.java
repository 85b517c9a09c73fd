package org.practicecommons.innovation.web;

import org.practicecommons.innovation.Innovation;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.web.Link;

/** Links between pages about records. */
final class RecordLinks {
    static final Link ALL = new Link("What people have tried", "/innovations");

    private RecordLinks() {}

    static Link to(Innovation record) {
        return new Link(
                record.removed() ? "A record without its words" : record.told().title(), "/innovations/" + record.id());
    }

    /** The page of an organisation; without an address where it has none. */
    static Link to(Organisation organisation) {
        if (organisation.code().isEmpty()) {
            return new Link(organisation.name(), "");
        }
        String href =
                switch (organisation.type()) {
                    case PRACTICE -> "/practices/" + organisation.code();
                    case PCN -> "/pcns/" + organisation.code();
                    case PARTNER -> "/partners/" + organisation.code();
                    case ICB -> "/icbs/" + organisation.code();
                    case REGULATOR -> "";
                };
        return new Link(organisation.name(), href);
    }

    static boolean isPractice(Organisation organisation) {
        return organisation.type() == OrganisationType.PRACTICE;
    }
}
