package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** E-mail addresses, also as {@code jane.smith (at) nhs.net} or {@code jane at nhs dot net}. */
final class Emails {
    private static final String LOCAL_SIGNS = "._%+'-";
    private static final int LONGEST_LOCAL = 64;
    private static final String OPENING = "([{< -_*\"";
    private static final String SIGN = " sign ";
    private static final int MOST_OPENING = 3;
    /** Words before "at" that tell where something is. */
    private static final Set<String> NO_NAMES = Set.of(
            "in",
            "us",
            "more",
            "me",
            "mail",
            "email",
            "look",
            "found",
            "available",
            "on",
            "site",
            "online",
            "here",
            "website",
            "it",
            "see",
            "page",
            "webmail",
            "account",
            "hosted",
            "portal",
            "login",
            "out",
            "is",
            "are",
            "them",
            "visit",
            "address",
            "based",
            "details",
            "information",
            "be",
            "published",
            "guidance",
            "this",
            "app",
            "service",
            "work",
            "and",
            "or");
    /** Domains that hold mailboxes and no pages. */
    private static final Set<String> MAILBOXES = Set.of(
            "nhs.net",
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.co.uk",
            "outlook.com",
            "yahoo.com",
            "yahoo.co.uk",
            "icloud.com",
            "btinternet.com",
            "live.co.uk",
            "live.com",
            "aol.com",
            "me.com",
            "msn.com",
            "sky.com",
            "talktalk.net",
            "ntlworld.com",
            "protonmail.com",
            "doctors.org.uk",
            "virginmedia.com");

    private final FoldedText text;
    private final OwnFacts own;
    private final List<Finding> found = new ArrayList<>();

    private Emails(FoldedText text, OwnFacts own) {
        this.text = text;
        this.own = own;
    }

    static List<Finding> in(Tokens tokens, OwnFacts own) {
        Emails emails = new Emails(tokens.text(), own);
        for (int i = 0; i < emails.text.length(); i++) {
            if (emails.text.at(i) == '@') {
                emails.findAround(i, emails.endOfSign(i + 1), true);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if ("at".equals(tokens.word(i))) {
                boolean sign = "sign".equals(tokens.word(i + 1)) && tokens.width(i + 1) == 1;
                emails.findAround(
                        tokens.at(i).from(), tokens.at(sign ? i + 1 : i).to(), sign);
            }
        }
        emails.found.addAll(LooseEmails.in(tokens));
        return emails.found;
    }

    /** Behind "@ sign" too. */
    private int endOfSign(int from) {
        int to = from + SIGN.length();
        return to < text.length() && text.text(from, to).equals(SIGN) ? to : from;
    }

    private void findAround(int from, int to, boolean sign) {
        int localEnd = skipBack(from);
        int localStart = startOfLocal(localEnd);
        if (localStart == localEnd) {
            return;
        }
        String local = text.text(localStart, localEnd);
        Domain domain = Domain.after(text, to);
        if (domain.isWhole()
                && (sign || isAddress(local, domain, isBracketed(from), localStart))
                && !own.emails().contains(local + "@" + domain.name())
                && !RoleMailboxes.isRole(local)) {
            found.add(text.finding(IdentifierKind.EMAIL, localStart, domain.end()));
        }
    }

    private int skipBack(int from) {
        int to = from;
        while (to > 0 && from - to < MOST_OPENING && OPENING.indexOf(text.at(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private int startOfLocal(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_LOCAL && isLocal(start - 1)) {
            start--;
        }
        while (start < end && !isAlphanumeric(start)) {
            start++;
        }
        return start;
    }

    private boolean isLocal(int i) {
        return isAlphanumeric(i) || LOCAL_SIGNS.indexOf(text.at(i)) >= 0;
    }

    private boolean isAlphanumeric(int i) {
        return text.isDigit(i) || text.isLetter(i);
    }

    private boolean isBracketed(int at) {
        char before = text.at(at - 1) == ' ' ? text.at(at - 2) : text.at(at - 1);
        return before != '_' && before != '*' && OPENING.indexOf(before) >= 0 && before != ' ';
    }

    /** A plain word before a plain "at" is a sentence, unless only a mailbox can follow. */
    private boolean isAddress(String local, Domain domain, boolean bracketed, int localStart) {
        if (bracketed
                || local.chars()
                        .anyMatch(letter -> letter == '.' || letter == '_' || FoldedText.isDigit((char) letter))) {
            return true;
        }
        boolean dotBefore =
                localStart > 4 && text.text(localStart - 5, localStart).equals(" dot ");
        return dotBefore || (!NO_NAMES.contains(local) && (domain.isSpelled() || MAILBOXES.contains(domain.name())));
    }
}
