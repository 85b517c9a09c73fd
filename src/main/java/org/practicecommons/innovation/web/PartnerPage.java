package org.practicecommons.innovation.web;

import java.util.List;
import org.practicecommons.innovation.PartnerWork.Part;
import org.practicecommons.platform.web.Link;

/**
 * The page of a community partner.
 *
 * @param said how many practices and boards it works with, in a sentence
 * @param roles its roles, each with practices and boards
 */
record PartnerPage(String name, String said, List<Role> roles) {
    /** A role with the practices and boards in which the partner has it. */
    record Role(String heading, List<Line> lines, List<Link> boards) {}

    /** Work with one practice, or with none. */
    record Line(Link practice, Link board, Link record) {
        static Line of(Part part) {
            return new Line(
                    part.practice() == null
                            ? new Link("No practice is named", "")
                            : new Link(part.practiceName(), "/practices/" + part.practice()),
                    part.icb() == null ? new Link("", "") : new Link(part.icbName(), "/icbs/" + part.icb()),
                    new Link(part.title(), "/innovations/" + part.record()));
        }
    }

    static PartnerPage of(String name, List<Part> parts) {
        long practices = parts.stream()
                .flatMap(part -> java.util.Optional.ofNullable(part.practice()).stream())
                .distinct()
                .count();
        long boards = parts.stream()
                .flatMap(part -> java.util.Optional.ofNullable(part.icb()).stream())
                .distinct()
                .count();
        List<Role> roles = PartnerRoles.of(parts).stream()
                .map(role -> new Role(
                        role.inWords(),
                        role.parts().stream().map(Line::of).toList(),
                        role.boards().entrySet().stream()
                                .map(board -> new Link(board.getValue(), "/icbs/" + board.getKey()))
                                .toList()))
                .toList();
        return new PartnerPage(name, said(practices, boards, parts.isEmpty()), roles);
    }

    private static String said(long practices, long boards, boolean nothing) {
        if (nothing) {
            return "No work is recorded here yet.";
        }
        return "Recorded work with " + (practices == 1 ? "1 practice" : practices + " practices") + " in "
                + (boards == 1 ? "1 integrated care board" : boards + " integrated care boards") + ".";
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME, RecordLinks.ALL);
    }
}
