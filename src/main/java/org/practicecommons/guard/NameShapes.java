package org.practicecommons.guard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where persons' names stand in a text, by their shape, by lists of names and by words before them. */
final class NameShapes {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "master", "mx", "mister", "missus");
    /** Words right behind which a single name is a patient's or a relative's. */
    private static final Set<String> NAMED_PERSONS = Set.of("""
            patient pt client resident lady gentleman man woman boy girl baby husband wife son daughter mother father mum dad mam
            brother uncle aunt auntie nan gran grandad granny grandmother grandfather grandson granddaughter nephew niece
            cousin toddler child teenager widow widower pensioner tenant neighbour user twin""".split("\\s+"));

    private static final Set<String> BEGINNINGS =
            Stream.of(TITLES, NAMED_PERSONS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    /** Behind two names that no list has: only a person does so. */
    private static final Set<String> SUFFERING = Set.of("""
            who suffers suffered died collapsed told takes rang needs needed lost developed attends aged fainted relapsed overdosed
            drinks smokes injects forgot refused miscarried""".split("\\s+"));

    private static final Set<String> CALLING = Set.of("called", "named", "is", "name", "s");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "dos", "del", "della", "di", "du", "van", "der", "den", "von", "bin", "bint", "ibn", "al", "el",
            "ul", "ur", "o", "st", "la", "le", "abu", "d");
    /** What begins with a capital and is no name. */
    private static final Set<String> NO_NAMES = Set.of("""
            surgery practice centre center clinic hospital house road street pcn icb trust network council health medical
            group project programme england primary care team service services general nhs healthwatch university park
            lane avenue community the our we in for when since after before with and of new all long term type public
            royal college national january february march april may june july august september october november december
            monday tuesday wednesday thursday friday saturday sunday north south east west dr doctor nurse sister learning
            disability heart mental word excel microsoft action plan pharmacy disease british polish urdu he she they it
            this that these those his her their my your its a an as at by from to on or but if so then than not no yes who
            what how why where which while because please thank thanks contact call ring dear hello hi see read also last
            next first second third two three four five both each every some many most more few other another such only
            just even still very too here there now today yesterday tomorrow during about between into over under through
            against without within across until upper lower great little old high church market saint queen king prince
            princess lord lady participation survey access safety experience advice liaison online leaflet voice forum
            engagement records pathway list reported groups report feedback satisfaction choice transport information
            facing flow demand journey numbers education leaflets self sir dame reviewed told said asked came had has was were is
            are will can could should would might must did does do english welsh scottish irish somali arabic romanian
            bengali gujarati punjabi tamil portuguese spanish french italian london leeds bradford manchester birmingham
            liverpool sheffield bristol nottingham leicester christmas easter friends family test covid zoom teams
            facebook google whatsapp following re ref note ps nb subject""".split("\\s+"));

    private static final int MOST_INITIALS = 3;
    /** The longest name, in words. */
    private static final int LONGEST = 8;

    private final Tokens tokens;
    private final HealthWords health;

    NameShapes(Tokens tokens, HealthWords health) {
        this.tokens = tokens;
        this.health = health;
    }

    /**
     * A name.
     *
     * @param first its first token, without a title
     * @param last its last token
     * @param manner how it is known for one
     */
    record Name(int first, int last, Manner manner) {}

    /** By what a name is known. */
    enum Manner {
        /** A title or a word for a patient or a relative stands before it. */
        TOLD,
        /** Two names, or initials and a surname. */
        FULL,
        /** A first name alone, or a surname with an apostrophe. */
        SINGLE
    }

    /** The name that begins at a token, or null. */
    @Nullable
    Name at(int i) {
        Token token = tokens.at(i);
        if (!token.isWord()) {
            return null;
        }
        String word = token.text();
        boolean capital = tokens.isCapital(i);
        if (!BEGINNINGS.contains(word)) {
            return !capital ? inSmallLetters(i) : token.length() == 1 ? behindInitials(i) : inCapitals(i);
        }
        if (TITLES.contains(word)) {
            return behindTitle(i);
        }
        return behindPerson(i);
    }

    private @Nullable Name behindTitle(int title) {
        int i = afterInitials(title + 1);
        if (i > title + 1 && !(near(i) && isName(i))) {
            return new Name(title + 1, i - 1, Manner.TOLD);
        }
        boolean small = !tokens.isCapital(i) && near(i) && NameLists.isAny(tokens.word(i));
        return near(i) && (isName(i) || small) ? new Name(i, lastOf(i), Manner.TOLD) : null;
    }

    private @Nullable Name behindPerson(int person) {
        int i = person + 1;
        while (tokens.isWord(i, CALLING) && i <= person + 2) {
            i++;
        }
        String word = tokens.word(i);
        if (!near(i) || word.isEmpty() || tokens.beginsSentence(i)) {
            return null;
        }
        if (!tokens.isCapital(i)) {
            boolean two = NameLists.mayBeFirst(word) && NameLists.mayBeLast(tokens.word(i + 1));
            return NameLists.isFirst(word) || two ? new Name(i, two ? i + 1 : i, Manner.TOLD) : null;
        }
        if (word.length() == 1) {
            int end = afterInitials(i);
            return near(end) && isName(end)
                    ? new Name(i, lastOf(end), Manner.TOLD)
                    : end > i + 1 ? new Name(i, end - 1, Manner.TOLD) : null;
        }
        return isName(i) ? new Name(i, lastOf(i), Manner.TOLD) : null;
    }

    private @Nullable Name inSmallLetters(int i) {
        if (!NameLists.isFirst(tokens.word(i))) {
            return null;
        }
        int behind = i + 1;
        while (behind < i + MOST_INITIALS && tokens.isWord(behind, PARTICLES)) {
            behind++;
        }
        String next = tokens.word(behind);
        boolean two = tokens.width(i + 1) == 1
                && tokens.width(behind) == 1
                && (NameLists.isLast(next) || (tokens.isCapital(behind) && isName(behind)));
        return two ? new Name(i, behind, Manner.FULL) : null;
    }

    private @Nullable Name behindInitials(int i) {
        int end = afterInitials(i);
        boolean pointed = tokens.after(i) == '.';
        String word = tokens.word(end);
        boolean is = end > i
                && near(end)
                && isName(end)
                && (NameLists.isLast(word) || (pointed && (NameLists.mayBeLast(word) || tokens.after(end) == '\'')))
                && (pointed || !(tokens.word(i).equals("a") || tokens.word(i).equals("i")));
        return is ? new Name(i, lastOf(end), Manner.FULL) : null;
    }

    private @Nullable Name inCapitals(int i) {
        boolean alone = !tokens.isCapital(i + 1) && !tokens.isWord(i + 1, PARTICLES);
        if ((alone && !NameLists.isAny(tokens.word(i))) || !isName(i)) {
            return null;
        }
        String word = tokens.word(i);
        int last = lastOf(i);
        if (last > i) {
            boolean first = NameLists.isFirst(word);
            boolean both = NameLists.mayBeFirst(word) && NameLists.mayBeLast(tokens.word(last));
            boolean known = tokens.isWord(last + 1, SUFFERING)
                    || first
                    || both
                    || NameLists.isLast(tokens.word(last))
                    || (NameLists.isLast(word) && NameLists.isFirst(tokens.word(last)));
            return known ? new Name(i, last, Manner.FULL) : null;
        }
        if ((NameLists.mayBeLast(word) && isSurnameFirst(i)) || (NameLists.isFirst(word) && isInitialBehind(i))) {
            return new Name(i, i + 1, Manner.FULL);
        }
        boolean owner = tokens.after(i) == '\'' && (NameLists.isLast(word) || NameLists.mayBeFirst(word));
        boolean who = "who".equals(tokens.word(i + 1)) && NameLists.mayBeFirst(word);
        return NameLists.isFirst(word) || owner || who ? new Name(i, i, Manner.SINGLE) : null;
    }

    /** Catherine W. */
    private boolean isInitialBehind(int i) {
        String next = tokens.word(i + 1);
        return next.length() == 1 && tokens.isCapital(i + 1) && " ".equals(tokens.gap(i + 1)) && !"i".equals(next);
    }

    /** SMITH, Jane or Okafor J. */
    private boolean isSurnameFirst(int i) {
        String next = tokens.word(i + 1);
        boolean comma = tokens.gap(i + 1).startsWith(",") && tokens.width(i + 1) <= 2;
        boolean initial = next.length() == 1 && !"a".equals(next) && !"i".equals(next) && !"s".equals(next);
        boolean capital = tokens.isCapital(i + 1);
        return capital
                && ((comma && NameLists.isFirst(next) && isAllCapitals(tokens.at(i)))
                        || (initial && (comma || tokens.width(i + 1) == 1)));
    }

    /** Where a row of single capital letters ends. */
    private int afterInitials(int from) {
        int i = from;
        while (i < from + MOST_INITIALS
                && tokens.word(i).length() == 1
                && tokens.isCapital(i)
                && tokens.width(i) <= 2
                && tokens.after(i) != '\'') {
            i++;
        }
        return i;
    }

    /** The last token of a name that begins there: further names, particles and initials between. */
    private int lastOf(int from) {
        int last = from;
        for (int i = from + 1; i <= last + MOST_INITIALS && i < from + LONGEST && tokens.width(i) <= 2; i++) {
            char before = i < tokens.size() ? tokens.before(i) : ' ';
            String gap = tokens.gap(i);
            boolean joined = gap.length() <= 1 || gap.equals(". ") || gap.equals("' ");
            boolean comma =
                    before == ',' || before == ':' || before == '/' || before == '(' || tokens.beginsSentence(i);
            boolean possessive = before == '\'' && "s".equals(tokens.word(i));
            if (!joined || comma || possessive) {
                return last;
            }
            if (isName(i)) {
                last = i;
            } else if (!isBetween(i)) {
                return last;
            }
        }
        return last;
    }

    private boolean isBetween(int i) {
        String word = tokens.word(i);
        return PARTICLES.contains(word)
                || (word.length() == 1 && tokens.isCapital(i) && !"i".equals(word) && !"a".equals(word));
    }

    private boolean near(int i) {
        return i < tokens.size() && tokens.width(i) <= 2;
    }

    /** Whether it is shaped like a name, known or not. */
    boolean isName(int i) {
        Token token = tokens.at(i);
        return i < tokens.size()
                && token.isWord()
                && (token.length() > 1 || tokens.after(i) == '\'')
                && tokens.text().isCapital(token.from())
                && (!isAllCapitals(token) || NameLists.isAny(token.text()))
                && !NO_NAMES.contains(token.text())
                && (NameLists.isAny(token.text()) || !health.isCondition(i));
    }

    private boolean isAllCapitals(Token token) {
        return tokens.text().isCapital(token.to() - 1)
                && token.length() > 1
                && tokens.text().isCapital(token.from() + 1);
    }
}
