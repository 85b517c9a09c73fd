package org.practicecommons.platform.graph;

/**
 * Content that the program carries in its own files and brings into the graph at each start, before pages answer. Where one
 * needs another, {@code @Order} says which comes first.
 */
public interface CarriedContent {
    /** Order of what other content is described with. */
    int WORDS = 0;

    /** Order of what is described. */
    int AFTER_WORDS = 1;

    /**
     * Makes the graph hold what the program carries. Writes nothing when it does already.
     *
     * @return whether anything was written
     */
    boolean settle();
}
