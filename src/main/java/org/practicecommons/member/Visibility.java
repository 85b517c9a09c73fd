package org.practicecommons.member;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a thing is to be seen: a ladder, from its author alone to everybody. Who reads what is {@link Relation}'s. */
public enum Visibility {
    /** Its author, as long as the author acts for the organisation it belongs to. */
    PRIVATE("Only me", "Until you show it to others"),
    /** All who act for the organisation it belongs to. */
    TEAM("My team", "All who act for your organisation here"),
    /** The team, and the practices and the team of its primary care network. */
    PCN("My PCN", "Your team and the practices of your primary care network"),
    /** The team, and organisations that were invited by name. */
    INVITED("Those we invite", "Your team and the organisations you name"),
    /** Everybody with a confirmed account, except regulators. */
    MEMBERS("Members", "Everybody with a confirmed account here, but no regulator"),
    /** Everybody. */
    PUBLIC("Everybody", "Anyone on the internet, regulators included");

    private final String inWords;
    private final String meaning;

    Visibility(String inWords, String meaning) {
        this.inWords = inWords;
        this.meaning = meaning;
    }

    /** As it is chosen and shown. */
    public String inWords() {
        return inWords;
    }

    /** Who that is, for the author. */
    public String meaning() {
        return meaning;
    }

    /** Its name in addresses and answers: {@code members}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this key, if there is one. */
    public static Optional<Visibility> ofKey(String key) {
        return Arrays.stream(values()).filter(step -> step.key().equals(key)).findFirst();
    }
}
