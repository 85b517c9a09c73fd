package org.practicecommons.home;

import java.util.List;
import org.practicecommons.platform.web.Link;

/** Breadcrumbs: the links from the home page down to the page above the one shown. */
public final class Trail {

    private Trail() {}

    /** Above the pages that stand right below the home page. */
    public static List<Link> home() {
        return List.of(Link.HOME);
    }

    /** Above a practice's peers. */
    public static List<Link> practice(String odsCode, String name) {
        return List.of(Link.HOME, Links.toPractice(odsCode, name));
    }

    /** Above the page of one peer. */
    public static List<Link> peers(String odsCode, String name) {
        return List.of(
                Link.HOME,
                Links.toPractice(odsCode, name),
                new Link("Practices like it", "/practices/" + odsCode + "/peers"));
    }
}
