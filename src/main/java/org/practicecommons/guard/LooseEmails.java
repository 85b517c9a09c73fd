package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Addresses at well-known mailboxes that are not written out: jsmith82@gmail, j.smith at nhs net, her gmail is jsmith82. */
final class LooseEmails {
    private static final Set<String> PROVIDERS = Set.of(
            "gmail",
            "googlemail",
            "hotmail",
            "outlook",
            "yahoo",
            "icloud",
            "btinternet",
            "aol",
            "talktalk",
            "protonmail",
            "virginmedia",
            "ntlworld",
            "ymail",
            "gmx",
            "msn",
            "live",
            "nhs",
            "sky",
            "proton",
            "doctors",
            "blueyonder",
            "tiscali",
            "rocketmail",
            "nhsmail");
    /** Names that are ordinary words, so that an ending must follow. */
    private static final Set<String> ALSO_WORDS = Set.of("nhs", "live", "sky", "outlook", "doctors", "proton");

    private static final Set<String> ENDINGS = Set.of("com", "net", "co", "org", "uk", "me", "dot");
    private static final Set<String> SAYING = Set.of(
            "is",
            "address",
            "account",
            "username",
            "id",
            "s",
            "name",
            "user",
            "email",
            "handle",
            "login",
            "under",
            "as");
    private static final Set<String> SIGNS = Set.of("dot", "underscore", "point", "hyphen", "dash");
    /** Words between "at" and the name of a mailbox. */
    private static final Set<String> AROUND = Set.of("the", "domain", "rate", "sign", "symbol", "my", "that", "is");

    private static final Set<String> NO_NAMES = Set.of(
            "junk",
            "look",
            "looked",
            "us",
            "me",
            "in",
            "on",
            "work",
            "works",
            "worked",
            "live",
            "and",
            "people",
            "staff",
            "mail",
            "account",
            "accounts",
            "mailbox",
            "mailboxes",
            "team",
            "teams",
            "here",
            "it");
    private static final String LOCAL = "._-+";
    private static final int FARTHEST = 5;

    private final Tokens tokens;
    private final FoldedText text;
    private final List<Finding> found = new ArrayList<>();

    private LooseEmails(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    static List<Finding> in(Tokens tokens) {
        LooseEmails emails = new LooseEmails(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i, PROVIDERS)) {
                emails.findAt(i);
            }
        }
        return emails.found;
    }

    private void findAt(int provider) {
        int signed = placeBeforeSign(provider);
        if (signed > 0) {
            addBehind(startOfLocal(signed), signed, provider);
            return;
        }
        if (!ALSO_WORDS.contains(tokens.word(provider))) {
            findHandleAfter(provider);
        }
    }

    /** Where the part before a sign ends: "@", "#", "at", "(a)"; 0 when there is no sign. */
    private int placeBeforeSign(int provider) {
        char before = tokens.before(provider);
        int from = tokens.at(provider).from();
        boolean ending = tokens.isWord(provider + 1, ENDINGS) && tokens.width(provider + 1) <= 3;
        boolean plain = !ALSO_WORDS.contains(tokens.word(provider));
        if (before == '@' || before == '#') {
            int end = text.at(from - 2) == ' ' ? from - 2 : from - 1;
            return plain || ending || isHandle(provider - 1) ? end : 0;
        }
        int at = provider - 1;
        while (at > provider - FARTHEST && tokens.isWord(at, AROUND)) {
            at--;
        }
        return placeBeforeWord(at, provider, ending);
    }

    private int placeBeforeWord(int i, int provider, boolean ending) {
        String sign = tokens.word(i);
        boolean bracketed = "a".equals(sign) && isBracket(tokens.before(i)) && isBracket(tokens.after(i));
        boolean at = "at".equals(sign) || "arroba".equals(sign) || bracketed;
        if (!at || i < 1) {
            return 0;
        }
        boolean name = !ALSO_WORDS.contains(tokens.word(provider)) && NameLists.isAny(tokens.word(i - 1));
        boolean is = bracketed || isHandle(i - 1) || name || (ending && !tokens.isWord(i - 1, NO_NAMES));
        return is ? tokens.at(i - 1).to() : 0;
    }

    private static boolean isBracket(char sign) {
        return "()[]{}<>*".indexOf(sign) >= 0;
    }

    /** Whether it is no plain word: with digits, points or a word for one beside it. */
    private boolean isHandle(int i) {
        return tokens.isFigures(i) || LOCAL.indexOf(tokens.before(i)) >= 0 || tokens.isWord(i - 1, SIGNS);
    }

    private int startOfLocal(int end) {
        int start = end;
        while (start > 0
                && (text.isLetter(start - 1) || text.isDigit(start - 1) || LOCAL.indexOf(text.at(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    private void addBehind(int start, int end, int provider) {
        if (end > start && !RoleMailboxes.isRole(text.text(start, end)) && isAlphanumeric(start, end)) {
            found.add(text.finding(
                    IdentifierKind.EMAIL, start, tokens.at(provider).to()));
        }
    }

    private boolean isAlphanumeric(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.isLetter(i) || text.isDigit(i)) {
                return true;
            }
        }
        return false;
    }

    /** Her gmail is jsmith82; yahoo address jane_smith. */
    private void findHandleAfter(int provider) {
        int i = provider + 1;
        while (i < provider + FARTHEST && (tokens.isWord(i, SAYING) || tokens.isWord(i, ENDINGS))) {
            i++;
        }
        boolean said = i > provider + 1 || tokens.after(provider) == ':';
        if (!said || i >= tokens.size() || tokens.width(i) > 3) {
            return;
        }
        boolean digits = tokens.isGlued(i + 1) && (tokens.isFigures(i + 1) || tokens.isFigures(i));
        boolean joined = tokens.width(i + 1) == 1
                && "._".indexOf(tokens.after(i)) >= 0
                && tokens.at(i + 1).length() > 0
                && tokens.before(i + 1) != ' ';
        if (digits || joined) {
            found.add(tokens.finding(IdentifierKind.EMAIL, provider, i + 1));
        }
    }
}
