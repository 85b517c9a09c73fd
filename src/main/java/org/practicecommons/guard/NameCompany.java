package org.practicecommons.guard;

import java.util.Set;
import org.practicecommons.guard.NameShapes.Manner;
import org.practicecommons.guard.NameShapes.Name;

/** What stands around a name and shows that it is no patient's: staff and partners at work, organisations, diseases. */
final class NameCompany {
    private static final Set<String> ROLES = Set.of("""
            dr doctor doctors prof professor gp gps nurse nurses sister matron midwife pharmacist pharmacists physio physiotherapist
            paramedic manager managers receptionist receptionists secretary administrator coordinator navigator navigators lead
            leads chair chairs chairman chairwoman director directors chief executive officer officers commissioner partner partners
            registrar consultant consultants surgeon psychiatrist psychologist dietitian podiatrist optometrist dentist
            councillor cllr mp mayor minister reverend rev rabbi imam author authors speaker speakers facilitator trainer trainers
            tutor champion champions clinician clinicians colleague colleagues team staff researcher researchers analyst
            developer designer trustee trustees founder volunteer volunteers organiser organisers host prescriber prescribers
            worker workers therapist therapists counsellor assistant assistants apprentice student intern advisor adviser
            practitioner practitioners specialist ambassador fellow dean head deputy phlebotomist hca anp ahp cnl cct librarian
            interpreter interpreters caretaker editor""".split("\\s+"));
    /** Words right before a name of somebody who did or does something for others. */
    private static final Set<String> DOING_BEFORE =
            Set.of("by", "thanks", "thank", "contact", "from", "email", "ask", "congratulations", "credit", "cc");

    private static final Set<String> WORKING = Set.of("""
            led leads lead runs ran run chairs chaired wrote writes presented presents trained trains manages managed coordinates
            coordinated designed designs set sets organised organises facilitated facilitates works worked joined joins delivers
            delivered hosted hosts teaches taught founded founds built builds introduced developed oversees oversaw reviews
            analysed audited piloted supervises recruits recruited collected compiled published drafted shared proposed championed
            covers covered visits supports supported helps helped spoke speaks talked talks gave explained explains started
            launched""".split("\\s+"));
    private static final Set<String> HAVING = Set.of("has", "had", "have", "suffers", "suffered", "was", "is", "with");
    private static final Set<String> ORGANISATIONS = Set.of("""
            hospital hospitals surgery trust foundation centre center clinic ward house school road street lane avenue close drive
            court hall library park unit hospice fund institute college university practice medical wing pharmacy church charity
            ltd limited plc llp society association council group partnership award awards lecture prize scale score test index
            model syndrome disease palsy criteria guidelines method stadium theatre cafe building place square way gardens
            terrace crescent estate village health healthcare nurse nurses report inquiry review cancer care""".split("\\s+"));
    private static final Set<String> THINGS = Set.of(
            "records",
            "record",
            "scale",
            "score",
            "scores",
            "criteria",
            "index",
            "model",
            "syndrome",
            "report",
            "reports",
            "envelopes",
            "envelope",
            "method",
            "voucher",
            "vouchers",
            "building",
            "scheme");
    private static final Set<String> SAINTS =
            Set.of("st", "saint", "royal", "queen", "king", "prince", "princess", "lord", "sir", "dame");
    private static final Set<String> EPONYMS = Set.of("""
            parkinson parkinsons crohn crohns hodgkin hodgkins alzheimer alzheimers down downs bell bells huntington huntingtons
            graves addison addisons cushing cushings macmillan barrett barretts paget pagets raynaud raynauds sjogren tourette
            tourettes asperger aspergers korsakoff wernicke lewy marfan turner klinefelter hashimoto hashimotos lynch lyme kaposi
            hirschsprung perthes osgood schlatter dupuytren dupuytrens colles baker bakers apgar waterlow barthel rockwood doppler
            braxton hicks snellen kawasaki guillain barre ehlers danlos munchausen munchausens gillick caldicott marie curie sue
            ryder florence nightingale seacole leonard cheshire barnardo barnardos samaritans healthwatch tommy christie meniere
            menieres charcot still behcet non cochrane maggie maggies rethink nordoff robbins""".split("\\s+"));
    private static final Set<String> FAMOUS = Set.of("""
            marie-curie sue-ryder florence-nightingale mary-seacole elizabeth-garrett joseph-rowntree terrence-higgins anthony-nolan
            michael-marmot leonard-cheshire edward-jenner aneurin-bevan nye-bevan ignaz-semmelweis cicely-saunders lloyd-george john-lewis barbara-hepworth rosa-parks
            helen-bamber tommy-s john-radcliffe william-harvey princess-alexandra thomas-coram julian-tudor tudor-hart barbara-starfield
            chris-whitty avedis-donabedian robert-francis marie-stopes bliss-charity alan-turing ruth-carnall""".split("\\s+"));

    /** Words between a name and somebody else's role. */
    private static final Set<String> OTHERS = Set.of(
            "needs",
            "need",
            "wants",
            "want",
            "sees",
            "via",
            "without",
            "no",
            "under",
            "rang",
            "calls",
            "visits",
            "declines",
            "declined",
            "sent",
            "went",
            "see",
            "lost",
            "for",
            "wrote");
    /** Places end so too, when no first name stands before. */
    private static final Set<String> PLACES = Set.of(
            "hall", "park", "green", "moor", "heath", "grove", "hill", "wood", "woods", "field", "fields", "bridge",
            "cross", "end", "town", "mill", "ford", "lodge", "grange", "manor", "farm", "gate", "north", "south",
            "east", "west", "side", "dale", "head", "bank", "common", "valley", "beach", "port");

    private static final Set<String> FROM = Set.of("from", "of", "at");
    private static final int BEFORE = 3;
    private static final int AFTER = 6;

    private final Tokens tokens;

    NameCompany(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a name is not a patient's. */
    boolean isPublic(Name name) {
        boolean patient = "patient".equals(tokens.word(name.first() - 1));
        if ((patient && isOrganisation(name))
                || (name.manner() != Manner.TOLD && (isEponym(name) || isOrganisation(name) || isDoer(name)))) {
            return true;
        }
        return isRoleBefore(name) || isAtWork(name);
    }

    private boolean isEponym(Name name) {
        boolean all = true;
        for (int i = name.first(); i <= name.last(); i++) {
            all &= tokens.isWord(i, EPONYMS);
        }
        return all || FAMOUS.contains(tokens.word(name.first()) + "-" + tokens.word(name.first() + 1));
    }

    private boolean isOrganisation(Name name) {
        int next = name.last() + 1;
        int behind = "s".equals(tokens.word(next)) ? next + 1 : next;
        boolean capital = behind < tokens.size() && tokens.isCapital(behind) && tokens.width(behind) <= 2;
        boolean named = tokens.isWord(name.last(), ORGANISATIONS)
                && (name.last() - name.first() > 1 || !NameLists.mayBeLast(tokens.word(name.last())));
        return named
                || (behind > next && tokens.isWord(behind, ORGANISATIONS))
                || tokens.isWord(behind, THINGS)
                || (tokens.isWord(name.last(), PLACES) && !NameLists.isFirst(tokens.word(name.first())))
                || (capital && tokens.isWord(behind, ORGANISATIONS))
                || (capital && tokens.isWord(behind + 1, ORGANISATIONS) && tokens.isCapital(behind + 1))
                || tokens.isWord(name.first() - 1, SAINTS);
    }

    private boolean isDoer(Name name) {
        int i = name.first() - 1;
        boolean to = "to".equals(tokens.word(i)) || "and".equals(tokens.word(i)) || "you".equals(tokens.word(i));
        String next = tokens.word(name.last() + 1);
        boolean ill = "who".equals(next) || "has".equals(next) || "had".equals(next) || "s".equals(next);
        return !ill
                && !tokens.beginsSentence(name.first())
                && (tokens.isWord(i, DOING_BEFORE) || (to && tokens.isWord(i - 1, DOING_BEFORE)));
    }

    private boolean isRoleBefore(Name name) {
        if (name.manner() != Manner.TOLD && tokens.isWord(name.first(), ROLES)) {
            return true;
        }
        for (int i = name.first() - 1; i >= name.first() - BEFORE && !tokens.beginsSentence(i + 1); i--) {
            if (tokens.isWord(i, ROLES)) {
                return i == name.first() - 1 || !isVerbBetween(i + 1, name.first());
            }
            if (tokens.gap(i + 1).startsWith(",") && i < name.first() - 1) {
                return false;
            }
        }
        return false;
    }

    /** Whether more than titles and words for a person stand between: the nurse saw Mary. */
    private boolean isVerbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isCapital(i) && !"called".equals(tokens.word(i)) && !"named".equals(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAtWork(Name name) {
        int i = name.last() + 1;
        if ("s".equals(tokens.word(i)) && tokens.width(i) == 1) {
            return tokens.isWord(i + 1, ROLES);
        }
        boolean having = false;
        boolean from = tokens.isWord(i, FROM);
        for (; i <= name.last() + AFTER && i < tokens.size() && !tokens.beginsSentence(i); i++) {
            having |= tokens.isWord(i, HAVING);
            if (tokens.isWord(i, ROLES)) {
                return !isSeenBy(name.last() + 1, i);
            }
            if (!having && (i <= name.last() + 2 || from) && tokens.isWord(i, WORKING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody else's role is meant: was seen by the nurse, told our pharmacist. */
    private boolean isSeenBy(int from, int role) {
        for (int i = from; i < role; i++) {
            String word = tokens.word(i);
            boolean is = "is".equals(word) || "as".equals(word) || "who".equals(word) || "was".equals(word);
            boolean other = OTHERS.contains(word)
                    || "by".equals(word)
                    || "to".equals(word)
                    || "with".equals(word)
                    || word.endsWith("ed")
                    || "saw".equals(word)
                    || "told".equals(word)
                    || "had".equals(word)
                    || "has".equals(word);
            if (other) {
                return true;
            }
            if (is && !tokens.word(i + 1).endsWith("ed")) {
                return false;
            }
        }
        return false;
    }
}
