package org.practicecommons.member;

/**
 * A service elsewhere that can say who somebody is, such as nhs.net.
 *
 * @param key in addresses
 * @param name as it is shown
 */
public record Provider(String key, String name) {}
