package org.practicecommons.guard;

import java.util.BitSet;
import java.util.Set;

/** Which words of a text tell of health, sickness or care. Each word is looked up once, however often it is asked about. */
final class HealthWords {
    private static final WordList CONDITIONS = WordList.of("conditions.txt");
    private static final WordList CARE = WordList.of("care-words.txt");
    /** What services, groups and records are called: an asthma clinic is nobody's asthma. */
    private static final Set<String> SERVICES = Set.of("""
            clinic clinics service services team teams review reviews register registers pathway pathways screening group groups
            lead leads nurse nurses nursing project projects programme programmes hub champion champions training course courses
            session sessions awareness uptake audit audits strategy prevention education template templates recall recalls
            charity cafe network campaign campaigns week day month friends friendly specialist specialists adviser advisers
            check checks care management work study research guideline guidelines guidance policy plan plans data figures
            prevalence rates rate indicator indicators dashboard leaflet leaflets app forum conference webinar uk alliance
            society association foundation trust support diagnoses detection outreach workshop workshops bus van board
            appointments invitations letters worker workers advisor prescribing optimisation improvement initiative collaborative""".split("\\s+"));
    /** Many people: what they have is nobody's. */
    private static final Set<String> MANY = Set.of("""
            people patients those adults children anyone everyone carers women men families residents others population
            communities somebody someone anybody""".split("\\s+"));

    private static final int MANY_BEFORE = 4;
    private static final int SERVICE_AFTER = 2;

    private final Tokens tokens;
    private final Looked conditions = new Looked();
    private final Looked care = new Looked();

    /** What was looked up already, and what came of it. */
    private static final class Looked {
        private final BitSet done = new BitSet();
        private final BitSet is = new BitSet();
    }

    HealthWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a condition, a medicine or what is done against one stands there. */
    boolean isCondition(int i) {
        return look(conditions, CONDITIONS, i);
    }

    /** Whether a word of health or care stands there. */
    boolean isHealth(int i) {
        return isCondition(i) || look(care, CARE, i);
    }

    private boolean look(Looked looked, WordList list, int i) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        if (!looked.done.get(i)) {
            looked.done.set(i);
            String word = tokens.word(i);
            looked.is.set(i, word.length() > 1 && list.has(word, tokens.word(i + 1)));
        }
        return looked.is.get(i);
    }

    /** Whether a condition there belongs to a service or to many people. */
    boolean isOfMany(int i) {
        for (int at = i + 1; at <= i + SERVICE_AFTER; at++) {
            if (!" ".equals(tokens.gap(at)) || tokens.isFigures(at)) {
                break;
            }
            if (tokens.isWord(at, SERVICES)) {
                return true;
            }
        }
        for (int at = i - 1; at >= i - MANY_BEFORE; at--) {
            if (tokens.isWord(at, MANY)) {
                return true;
            }
        }
        return false;
    }
}
