package org.practicecommons.innovation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.practicecommons.challenge.Challenges;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What a record must be like to be kept, and what more it needs to be published. */
@Component
public class DraftRules {
    private final Challenges challenges;
    private final Vocabularies vocabularies;

    DraftRules(Challenges challenges, Vocabularies vocabularies) {
        this.challenges = challenges;
        this.vocabularies = vocabularies;
    }

    /** What keeps a draft from being kept, in the order of the form; each key has a {@code .detail}. */
    public List<FieldProblem> forKeeping(InnovationDraft draft) {
        List<FieldProblem> found = new ArrayList<>();
        if (draft.title().length() > InnovationDraft.LONGEST_TITLE) {
            found.add(new FieldProblem("title", "innovation.title-long"));
        }
        terms(found, "challenge", draft.challenges(), id -> challenges.find(id).isPresent());
        terms(found, "population", draft.populations(), known(Vocabulary.POPULATIONS));
        if (draft.summary().length() > InnovationDraft.LONGEST_SUMMARY) {
            found.add(new FieldProblem("summary", "innovation.summary-long"));
        }
        for (Passage passage : Passage.values()) {
            if (draft.says(passage).length() > Passage.LONGEST) {
                found.add(new FieldProblem(passage.key(), "innovation.passage-long"));
            }
        }
        described(found, draft.described());
        if (draft.invited().size() > InnovationDraft.MOST_INVITED) {
            found.add(new FieldProblem("invited", "innovation.invited-many"));
        }
        return found;
    }

    /** What keeps a draft from being published at a stage: the above, and what is missing. */
    public List<FieldProblem> forPublishing(InnovationDraft draft, Stage stage) {
        List<FieldProblem> found = new ArrayList<>();
        missing(found, draft.title().isEmpty(), "title", "innovation.title-missing");
        missing(found, draft.challenges().isEmpty(), "challenge", "innovation.challenge-missing");
        missing(found, draft.populations().isEmpty(), "population", "innovation.population-missing");
        missing(found, draft.summary().isEmpty(), "summary", "innovation.summary-missing");
        boolean silent = draft.says(Passage.LEAVES_OUT).isEmpty();
        missing(found, draft.isDigital() && silent, "leavesOut", "innovation.leaves-out-missing");
        boolean learnedNothing = draft.says(Passage.LEARNING).isEmpty();
        missing(found, stage == Stage.STOPPED && learnedNothing, "learning", "innovation.learning-missing");
        boolean nobody =
                draft.visibility() == Visibility.INVITED && draft.invited().isEmpty();
        missing(found, nobody, "invited", "innovation.invited-missing");
        found.addAll(forKeeping(draft));
        return found;
    }

    private void described(List<FieldProblem> found, Described described) {
        terms(found, "types", described.types(), known(Vocabulary.INNOVATION_TYPES));
        terms(found, "settings", described.settings(), known(Vocabulary.SETTINGS));
        terms(found, "aims", described.aims(), known(Vocabulary.AIMS));
        terms(found, "enablers", described.enablers(), known(Vocabulary.ENABLERS));
        terms(found, "policies", described.policies(), known(Vocabulary.POLICIES));
        String role = described.leadRole();
        if (role != null) {
            terms(found, "leadRole", List.of(role), known(Vocabulary.LEAD_ROLES));
        }
    }

    private Predicate<String> known(Vocabulary vocabulary) {
        return id -> vocabularies.find(vocabulary, id).isPresent();
    }

    private static void terms(List<FieldProblem> found, String field, List<String> ids, Predicate<String> known) {
        if (!ids.stream().allMatch(known)) {
            found.add(new FieldProblem(field, "innovation.term-unknown"));
        } else if (ids.size() > InnovationDraft.MOST_TERMS) {
            found.add(new FieldProblem(field, "innovation.terms-many"));
        }
    }

    private static void missing(List<FieldProblem> found, boolean is, String field, String key) {
        if (is) {
            found.add(new FieldProblem(field, key));
        }
    }
}
