package org.practicecommons.member.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Duty;
import org.practicecommons.member.Member;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The form for a new access token.
 *
 * @param label what the member calls it, at most {@value #LONGEST} characters
 * @param may {@code change}, else it may only read
 * @param duties keys of duties that it does; none unless chosen
 * @param days how long it works: 7, 30, 90 or 365
 */
record TokenForm(String label, String may, List<String> duties, String days) {
    private static final int LONGEST = 60;
    private static final String USUAL = "90";
    private static final List<String> DAYS = List.of("7", "30", USUAL, "365");

    @SuppressWarnings("NullAway") // Spring binds a missing field as null
    TokenForm(@Nullable String label, @Nullable String may, @Nullable List<String> duties, @Nullable String days) {
        this.label = Texts.clean(label);
        this.may = may == null ? "read" : may;
        this.duties = duties == null ? List.of() : List.copyOf(duties);
        this.days = days == null ? USUAL : days;
    }

    static TokenForm empty() {
        return new TokenForm("", "read", List.of(), USUAL);
    }

    /** Whether the token is to change things. */
    public boolean mayChange() {
        return may.equals("change");
    }

    /** Those of the member's own duties that were chosen. */
    Set<Duty> chosen(Member member) {
        return Arrays.stream(Duty.values())
                .filter(member::has)
                .filter(duty -> duties.contains(duty.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Duration life() {
        return Duration.ofDays(Integer.parseInt(days));
    }

    /** How long it may work, to choose from. */
    public List<Map<String, Object>> lives() {
        return DAYS.stream()
                .map(one -> Map.<String, Object>of(
                        "value",
                        one,
                        "text",
                        one.equals("365") ? "A year" : one + " days",
                        "checked",
                        one.equals(days)))
                .toList();
    }

    /** Whether a duty was chosen. */
    public boolean does(Duty duty) {
        return duties.contains(duty.key());
    }

    List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>(Texts.problems("label", label, LONGEST, "account.token"));
        if (!DAYS.contains(days)) {
            found.add(new FieldProblem("days", "account.token.days"));
        }
        return found;
    }
}
