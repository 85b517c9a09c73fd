package org.practicecommons.member;

/**
 * That a member acts for an organisation.
 *
 * @param organisation for which
 * @param role what the member does there
 * @param confirmed whether the organisation or an administrator said so; until then it gives no rights
 */
public record Affiliation(Organisation organisation, MemberRole role, boolean confirmed) {}
