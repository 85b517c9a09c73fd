package org.practicecommons.challenge.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.challenge.Challenges;
import org.practicecommons.challenge.NamedChallenge;
import org.practicecommons.challenge.Naming;
import org.practicecommons.challenge.Since;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The form in which a practice names a challenge, as it was filled in.
 *
 * @param challenge id of the one chosen
 * @param month number of the month in which it began; may be empty, and then the year too
 * @param year four digits
 * @param note what it is like here; may be empty
 */
record ChallengeForm(String challenge, String month, String year, String note) {
    /** What the fields are called in the page: each is also the place a problem leads to. */
    private static final String SINCE_FIELD = "since-month";

    /** Fields left out of the request are empty. */
    ChallengeForm {
        challenge = clean(challenge);
        month = clean(month);
        year = clean(year);
        note = clean(note);
    }

    /** A form in which only the challenge is chosen, or nothing. */
    static ChallengeForm of(String challenge) {
        return new ChallengeForm(challenge, "", "", "");
    }

    /** A form that holds what is said so far. */
    static ChallengeForm of(NamedChallenge named) {
        Since since = named.naming().since();
        return new ChallengeForm(
                named.challenge().id(),
                since == null ? "" : "" + since.month().getMonthValue(),
                since == null ? "" : "" + since.month().getYear(),
                named.naming().note());
    }

    /** What must be put right, in the order of the fields; each key leads to its sentence. */
    List<FieldProblem> problems(Challenges challenges, LocalDate today) {
        List<FieldProblem> found = new ArrayList<>();
        if (challenges.find(challenge).isEmpty()) {
            found.add(new FieldProblem("challenge", "naming.challenge-missing"));
        }
        if (since().isEmpty() && !(month + year).isEmpty()) {
            found.add(new FieldProblem(SINCE_FIELD, "naming.month-form"));
        }
        naming().problems(today).forEach(wrong -> found.add(onPage(wrong)));
        return found;
    }

    /** What the form says, without a month that cannot be read. */
    Naming naming() {
        return new Naming(since().orElse(null), note);
    }

    /** The same problem at the form's own field, with the key of its sentence. */
    static FieldProblem onPage(FieldProblem wrong) {
        return new FieldProblem(
                wrong.field().equals("since") ? SINCE_FIELD : wrong.field(), wrong.messageKey() + ".detail");
    }

    private Optional<Since> since() {
        try {
            return year.matches("\\d{4}") && month.matches("\\d{1,2}")
                    ? Optional.of(Since.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))))
                    : Optional.empty();
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
