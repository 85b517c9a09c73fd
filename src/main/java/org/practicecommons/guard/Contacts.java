package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telephone numbers of persons (geographic and mobile, as Ofcom's plan has them) and e-mail addresses. */
final class Contacts {
    /** 01, 02 and 07 numbers, with 0, +44 or 0044, and anything but letters between their digits. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.])(?:(?:\\+|00) ?44[^a-z0-9]{0,3}(?:\\(0\\))?0?|\\(?0)[^a-z0-9]{0,2}[127](?:[^a-z0-9]{0,3}\\d){8,9}(?![\\d])");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");
    private static final Pattern COUNTRY = Pattern.compile("^(?:0044|44)0?");
    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9._%+'-]{1,64}+ ?@ ?[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,5}");
    /** As {@code jane.smith at nhs dot net} or {@code jane.smith (at) nhs.net}. A plain word before "at" is a sentence. */
    private static final Pattern SPELLED_EMAIL =
            Pattern.compile("[a-z0-9-]{1,40}[._][a-z0-9._-]{1,40}+[ \\[({]{1,2}at[ \\])}]{1,2}[a-z0-9-]{1,63}"
                    + "(?:(?:\\.|[ \\[({]{1,2}dot[ \\])}]{1,2})[a-z0-9-]{2,63}){1,4}");

    private Contacts() {}

    static List<Finding> phonesIn(FoldedText text, Calendar calendar, OwnFacts own) {
        List<Finding> found = new ArrayList<>();
        Matcher phone = PHONE.matcher(text.text());
        while (phone.find()) {
            if (!calendar.isIn(phone.start(), phone.end()) && !own.phones().contains(national(phone.group()))) {
                found.add(text.finding(IdentifierKind.PHONE, phone.start(), phone.end()));
            }
        }
        return found;
    }

    /** Digits only, with 0 in place of the country's 44. */
    static String national(String phone) {
        String digits = NOT_DIGITS.matcher(phone).replaceAll("");
        return COUNTRY.matcher(digits).replaceFirst("0");
    }

    static List<Finding> emailsIn(FoldedText text) {
        return Stream.of(EMAIL, SPELLED_EMAIL)
                .flatMap(form -> form.matcher(text.text()).results())
                .map(email -> text.finding(IdentifierKind.EMAIL, email.start(), email.end()))
                .toList();
    }
}
