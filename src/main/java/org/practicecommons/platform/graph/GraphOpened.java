package org.practicecommons.platform.graph;

/** The graph answers and its schema is up to date: what was left undone when the program last stopped can go on. */
public record GraphOpened() {}
