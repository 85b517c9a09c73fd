package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of birth: a full date with words about birth before it, or one so long past that no project can have it. Days of
 * projects stay.
 */
final class BirthDates {
    private static final String MONTH_NAME = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
            + "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY_NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String DAY_IN_WORDS = "(?:" + DAY_NUMBER + "(?: of)?[ ,.-]{1,3}" + MONTH_NAME
            + "[ ,.-]{1,3}(?:\\d{4}|\\d\\d)|" + MONTH_NAME + "[ .]{1,2}" + DAY_NUMBER + "[ ,]{1,3}\\d{4})";
    /** Any full date, in figures with any of the usual dividers, or in words. */
    private static final Pattern DAY = Pattern.compile("(?<![\\d/.-])(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d\\d)|"
            + "\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2} \\d{1,2} (?:19|20)\\d\\d|" + DAY_IN_WORDS + ")(?![\\d/])");
    private static final Pattern MONTH = Pattern.compile("[a-z]{3}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern BIRTH =
            Pattern.compile("\\bd\\.? ?o\\.? ?b\\b|\\bborn\\b|\\bbirth ?(?:date|day)?\\b|\\bbirthday\\b|\\bbd\\b");
    private static final Pattern PERSON =
            Pattern.compile("\\bpatient\\b|\\bpt\\b|\\b(?:mr|mrs|ms|miss)\\b|\\baged\\b|\\bhe\\b|\\bshe\\b");
    private static final Pattern BEGINNING =
            Pattern.compile("\\b(?:founded|opened|established|built|act|nhs began|since)\\b");
    private static final int CONTEXT = 48;
    /** No project that is recorded here began before this year. */
    private static final int LONG_PAST = 1995;

    private BirthDates() {}

    static List<Finding> in(FoldedText text) {
        List<Finding> found = new ArrayList<>();
        String all = text.text();
        Matcher day = DAY.matcher(all);
        while (day.find()) {
            String before = all.substring(Math.max(0, day.start() - CONTEXT), day.start());
            String after = all.substring(day.end(), Math.min(all.length(), day.end() + CONTEXT / 4));
            if (isOfBirth(day.group(), before, after)) {
                found.add(text.finding(IdentifierKind.DATE_OF_BIRTH, day.start(), day.end()));
            }
        }
        return found;
    }

    private static boolean isOfBirth(String day, String before, String after) {
        if (BIRTH.matcher(before).find() || BIRTH.matcher(after).find()) {
            return true;
        }
        Matcher year = YEAR.matcher(day);
        boolean longPast = year.find() && Integer.parseInt(year.group()) < LONG_PAST;
        return longPast
                && !BEGINNING.matcher(before).find()
                && (!MONTH.matcher(day).find() || PERSON.matcher(before).find());
    }
}
