package org.practicecommons.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the service keeps about a member beyond what others see.
 *
 * @param member what others see
 * @param email the address that links go to; null when the account was erased
 * @param joined when the account was made
 */
public record Account(Member member, @Nullable String email, Instant joined) {}
