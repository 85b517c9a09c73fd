package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.practicecommons.guard.NameShapes.Manner;
import org.practicecommons.guard.NameShapes.Name;

/** Persons' names close to a condition. Staff and partners at work, organisations and diseases with a name are none. */
final class PersonNames {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him", "they", "who");
    /** Behind a first name alone: it is spoken of what somebody has. */
    private static final Set<String> HAVING = Set.of("""
            has had have having with who was is suffers suffered suffering died aged takes needs developed got attends
            came lives living gets uses went fell started stopped missed collapsed wants struggles rang broke lost cannot
            can didn did told said stays feels felt refuses declined needed forgot forgets drinks smokes injects hears
            cries cried skipped refused relapsed fainted vomited choked wanted could couldn fears feared hid hides waited
            waits overdosed""".split("\\s+"));
    /** Words that make a service somebody's own: attended the asthma clinic. */
    private static final Set<String> USING = Set.of("""
            attended attends missed came comes booked declined due overdue waiting invited seen reviewed discharged moved needs
            needed referred on under having had""".split("\\s+"));

    private static final Set<String> FROM = Set.of("from", "of", "in");
    private static final int CLOSE = 130;
    private static final int SINGLE_CLOSE = 70;

    private final Tokens tokens;
    private final HealthWords health;
    private final NameShapes shapes;
    private final NameCompany company;

    private PersonNames(Tokens tokens, HealthWords health) {
        this.tokens = tokens;
        this.health = health;
        this.shapes = new NameShapes(tokens, health);
        this.company = new NameCompany(tokens);
    }

    static List<Finding> in(Tokens tokens, HealthWords health) {
        PersonNames names = new PersonNames(tokens, health);
        List<Finding> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Name name = names.shapes.at(i);
            if (name != null && names.isByCondition(name) && !names.company.isPublic(name)) {
                found.add(tokens.finding(IdentifierKind.NAME_WITH_CONDITION, name.first(), name.last()));
            }
            i = name == null ? i + 1 : name.last() + 1;
        }
        return found;
    }

    /** Whether two names stand right before a token. */
    static boolean areTwoBefore(Tokens tokens, int i) {
        NameShapes shapes = new NameShapes(tokens, new HealthWords(tokens));
        // O'Brien is two words.
        int first = shapes.isName(i - 2) ? i - 2 : i - 3;
        return i > 1 && tokens.width(i - 1) <= 2 && shapes.isName(i - 1) && first >= 0 && shapes.isName(first);
    }

    private boolean isByCondition(Name name) {
        if (name.manner() == Manner.SINGLE) {
            return isHaving(name) && isConditionAfter(name, SINGLE_CLOSE);
        }
        return isConditionAfter(name, CLOSE) || isConditionBefore(name);
    }

    private boolean isHaving(Name name) {
        int next = name.last() + 1;
        boolean from = tokens.isWord(next, FROM) && tokens.isCapital(next + 1);
        if (from) {
            return tokens.isWord(next + 2, HAVING) || tokens.isWord(next + 3, HAVING);
        }
        boolean owner = "s".equals(tokens.word(next)) && tokens.width(next) == 1;
        boolean owners = tokens.after(name.last()) == '\'';
        String gap = tokens.gap(next);
        boolean age = (gap.startsWith(",") || gap.indexOf('(') >= 0)
                && (tokens.isFigures(next) || health.isCondition(next) || tokens.isWord(next, HAVING));
        return owner || owners || age || tokens.isWord(next, HAVING);
    }

    private boolean isConditionAfter(Name name, int close) {
        int to = tokens.at(name.last()).to();
        for (int i = name.last() + 1; i < tokens.size() && tokens.at(i).from() - to < close; i++) {
            if (tokens.beginsSentence(i) && !isOfSame(i)) {
                return false;
            }
            if (health.isCondition(i) && isOwn(name, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next sentence goes on about the same person. */
    private boolean isOfSame(int i) {
        return tokens.isWord(i, PRONOUNS) || tokens.isWord(i + 1, PRONOUNS) || tokens.isWord(i + 2, PRONOUNS);
    }

    private boolean isConditionBefore(Name name) {
        int from = tokens.at(name.first()).from();
        for (int i = name.first() - 1; i >= 0 && from - tokens.at(i).to() < CLOSE; i--) {
            if (tokens.beginsSentence(i + 1)) {
                return false;
            }
            if (health.isCondition(i) && isOwn(name, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(Name name, int condition) {
        return !health.isOfMany(condition) || isUsing(name, condition);
    }

    private boolean isUsing(Name name, int condition) {
        for (int i = name.last() + 1; i < condition; i++) {
            if (tokens.isWord(i, USING)) {
                return true;
            }
        }
        return false;
    }
}
