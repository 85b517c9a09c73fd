package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What looks like a person's name close to a condition: a title and a name, a common first name and a surname, or two
 * names and a verb of having. Doctors and nurses are staff.
 */
final class PersonNames {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "master", "mx");
    private static final Set<String> VERBS = Set.of(
            "has",
            "had",
            "have",
            "having",
            "with",
            "who",
            "was",
            "is",
            "suffers",
            "suffered",
            "died",
            "of",
            "aged",
            "s",
            "takes",
            "needs",
            "developed",
            "got",
            "attends",
            "came");
    private static final Set<String> NO_NAMES = Set.of("""
            surgery practice centre center clinic hospital house road street pcn icb trust network council health medical group
            project programme england primary care team service general nhs healthwatch university park lane avenue community
            the our we in for when since after before with and of new all long term type public royal college national
            january february march april may june july august september october november december monday tuesday wednesday
            thursday friday saturday sunday north south east west dr doctor nurse sister learning disability diabetes asthma
            heart mental word excel microsoft action plan pharmacy disease british polish urdu""".split("\\s+"));
    private static final Set<String> FIRST_NAMES = Set.of("""
            john david michael peter paul james robert william richard thomas mark andrew stephen steven alan brian kevin ian
            george charles joseph daniel matthew christopher anthony simon martin graham colin keith derek dennis kenneth
            harry jack oliver arthur albert frank fred ronald raymond mohammed muhammad ahmed ali omar hassan ibrahim imran
            mary margaret susan jane sarah elizabeth patricia linda barbara jean joan helen ann anne karen julie alison
            christine dorothy doris emma emily olivia amelia sophie charlotte laura rachel rebecca lucy hannah jessica
            fatima aisha maria anna agnieszka katarzyna priya anita sunita sandra carol janet pauline sheila maureen
            eileen joyce betty edna elsie ethel florence irene ivy lily rose ruth sam tom ben joe kate amy tracey""".split("\\s+"));
    private static final int CLOSE = 80;

    private final Tokens tokens;

    private PersonNames(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Finding> in(Tokens tokens) {
        PersonNames names = new PersonNames(tokens);
        List<Finding> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int last = names.lastOfName(i);
            if (last > i && names.isByCondition(i, last)) {
                found.add(tokens.finding(IdentifierKind.NAME_WITH_CONDITION, i, last));
            }
            i = Math.max(i, last) + 1;
        }
        return found;
    }

    /** The last token of a name that begins there, or -1. */
    private int lastOfName(int i) {
        if (tokens.isWord(i, TITLES)) {
            int first = isName(i + 1) ? i + 1 : -1;
            return first > 0 && isName(i + 2) ? i + 2 : first;
        }
        if (!isName(i) || !isName(i + 1) || tokens.width(i + 1) != 1) {
            return -1;
        }
        boolean having = tokens.isWord(i + 2, VERBS) || (tokens.isFigures(i + 2) && tokens.width(i + 2) <= 2);
        return having || tokens.isWord(i, FIRST_NAMES) ? i + 1 : -1;
    }

    /** Whether two names stand right before a token. */
    static boolean areTwoBefore(Tokens tokens, int i) {
        PersonNames names = new PersonNames(tokens);
        // O'Brien is two words.
        int first = names.isName(i - 2) ? i - 2 : i - 3;
        return i > 1 && names.isName(i - 1) && first >= 0 && names.isName(first);
    }

    private boolean isName(int i) {
        Token token = tokens.at(i);
        return token.isWord()
                && (token.length() > 1 || tokens.after(i) == '\'')
                && tokens.width(i) <= 2
                && tokens.text().isCapital(token.from())
                && !isAllCapitals(token)
                && !NO_NAMES.contains(token.text());
    }

    private boolean isAllCapitals(Token token) {
        return token.length() <= 5
                && tokens.text().isCapital(token.to() - 1)
                && tokens.text().isCapital(token.from() + 1);
    }

    private boolean isByCondition(int first, int last) {
        int from = tokens.at(first).from();
        int to = tokens.at(last).to();
        for (int i = last + 1; i < tokens.size() && tokens.at(i).from() - to < CLOSE; i++) {
            if (ClinicalTerms.isCondition(tokens, i)) {
                return true;
            }
        }
        for (int i = first - 1; i >= 0 && from - tokens.at(i).to() < CLOSE; i--) {
            if (ClinicalTerms.isCondition(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
