package org.practicecommons.home;

/**
 * Where to look for peers, as a radio button.
 *
 * @param value england, region, icb or outside-icb
 * @param text what the reader sees
 * @param checked whether it is the one shown
 */
public record ScopeChoice(String value, String text, boolean checked) {}
