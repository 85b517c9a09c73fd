package org.practicecommons.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The lists of terms, each with its file {@code vocabulary/KEY.json}. */
public enum Vocabulary {
    /** What practices struggle with. */
    CHALLENGES("challenges", "Challenges", "What practices struggle with when they work for fair care."),
    /** Whom work is for: groups in four overlapping dimensions. */
    POPULATIONS("populations", "Who it is for", "Groups of people who miss out, in four dimensions that overlap."),
    /** What NHS England asks every area to look at first. */
    CORE20PLUS5("core20plus5", "Core20PLUS5", "The places, groups and areas of care that come first in England."),
    /** Where a piece of work is on its journey. */
    STAGES("stages", "Stages of the journey", "How far a piece of work has come."),
    /** What kind of new thing it is. */
    INNOVATION_TYPES("innovation-types", "Kinds of new work", "What kind of new thing it is."),
    /** What work is meant to change. */
    AIMS("aims", "What it aims at", "What a piece of work is meant to change."),
    /** What helps work along, or hinders it where it is missing. */
    ENABLERS("enablers", "What helps", "What helps work along, and gets in its way where it is missing."),
    /** Where work happens. */
    SETTINGS("settings", "Where it happens", "In the surgery and outside its walls."),
    /** Who leads work, by role and never by name. */
    LEAD_ROLES("lead-roles", "Who leads", "Who leads a piece of work, by role and never by name."),
    /** What partners do in a piece of work. */
    PARTNER_ROLES("partner-roles", "What partners do", "How another organisation took part."),
    /** How people can see whether work helps. */
    MEASURES("measures", "Measures", "Ways to see whether it helps, from who was invited to gaps that close."),
    /** Where figures come from, and which of their years do not compare. */
    DATA_SOURCES("data-sources", "Where figures come from", "Sources of figures, and where their series break."),
    /** How good new work is done. */
    PRINCIPLES("principles", "Principles", "Six things that help new work to go well."),
    /** Laws and plans that work answers to. */
    POLICIES("policies", "Laws and plans", "What a piece of work may answer to.");

    private final String key;
    private final String title;
    private final String about;

    Vocabulary(String key, String title, String about) {
        this.key = key;
        this.title = title;
        this.about = about;
    }

    /** Its name in addresses and files: {@code lead-roles}. */
    public String key() {
        return key;
    }

    /** As it is headed on pages. */
    public String title() {
        return title;
    }

    /** What it is a list of, in one sentence. */
    public String about() {
        return about;
    }

    /** Whether no term can be added or retired, because the program works with each of them; words can change. */
    public boolean isClosed() {
        return this == STAGES;
    }

    /** Whether its terms stand in dimensions of inequality. */
    public boolean hasDimensions() {
        return this == POPULATIONS;
    }

    /** The one with this key, if there is one. */
    public static Optional<Vocabulary> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /**
     * As {@link #ofKey}.
     *
     * @throws NoSuchVocabulary when there is none
     */
    public static Vocabulary get(String key) {
        return ofKey(key).orElseThrow(NoSuchVocabulary::new);
    }
}
