package org.practicecommons.member;

/**
 * That an organisation has an e-mail domain of its own.
 *
 * @param id for removing it
 * @param domain the domain
 * @param organisation whose
 * @param alone whether it was entered for this organisation only; else it confirms nobody
 */
public record OwnDomain(String id, String domain, Organisation organisation, boolean alone) {}
