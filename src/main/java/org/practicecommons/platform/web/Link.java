package org.practicecommons.platform.web;

/**
 * Words that lead somewhere.
 *
 * @param text what the reader sees
 * @param href address within this site, or a whole address where it leads out
 */
public record Link(String text, String href) {
    /** The home page, where every breadcrumb begins. */
    public static final Link HOME = new Link("Home", "/");
}
