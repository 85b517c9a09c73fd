package org.practicecommons.innovation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Adoptions;
import org.practicecommons.innovation.Described;
import org.practicecommons.innovation.Digital;
import org.practicecommons.innovation.Evidence;
import org.practicecommons.innovation.EvidenceItems;
import org.practicecommons.innovation.EvidenceKind;
import org.practicecommons.innovation.EvidenceSlot;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.Journeys;
import org.practicecommons.innovation.Leads;
import org.practicecommons.innovation.LineageStep;
import org.practicecommons.innovation.OpenIdeas;
import org.practicecommons.innovation.Partners;
import org.practicecommons.innovation.Passage;
import org.practicecommons.innovation.Practising;
import org.practicecommons.innovation.RecordStatus;
import org.practicecommons.innovation.Terms;
import org.practicecommons.innovation.web.RecordPage.Came;
import org.practicecommons.innovation.web.RecordPage.Doer;
import org.practicecommons.innovation.web.RecordPage.Fact;
import org.practicecommons.innovation.web.RecordPage.May;
import org.practicecommons.innovation.web.RecordPage.Proof;
import org.practicecommons.innovation.web.RecordPage.Slot;
import org.practicecommons.innovation.web.RecordPage.Step;
import org.practicecommons.innovation.web.RecordPage.Told;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Organisation;
import org.practicecommons.platform.web.Link;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Puts the page of a record together. */
@Component
class RecordPresenter {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Innovations innovations;
    private final Journeys journeys;
    private final Adoptions adoptions;
    private final EvidenceItems evidence;
    private final MeasureViews measures;
    private final Partners partners;
    private final OpenIdeas ideas;
    private final Leads leads;
    private final Terms terms;
    private final RecordLines lines;
    private final Comparisons comparisons;

    RecordPresenter(
            Innovations innovations,
            Journeys journeys,
            Adoptions adoptions,
            EvidenceItems evidence,
            MeasureViews measures,
            Partners partners,
            OpenIdeas ideas,
            Leads leads,
            Terms terms,
            RecordLines lines,
            Comparisons comparisons) {
        this.innovations = innovations;
        this.journeys = journeys;
        this.adoptions = adoptions;
        this.evidence = evidence;
        this.measures = measures;
        this.partners = partners;
        this.ideas = ideas;
        this.leads = leads;
        this.terms = terms;
        this.lines = lines;
        this.comparisons = comparisons;
    }

    RecordPage page(Innovation record, Caller caller, String done) {
        List<Practising> doers = journeys.of(record);
        boolean keep = innovations.isKeptBy(caller, record);
        boolean acts = !leads.of(caller).isEmpty();
        boolean doesIt = leads.of(caller).stream().anyMatch(own -> doers.stream()
                .anyMatch(one -> one.organisation().is(own.type(), own.code())));
        boolean out = record.status() == RecordStatus.PUBLISHED;
        return new RecordPage(
                record.id(),
                lines.line(record),
                terms.stageMeaning(record.stage()),
                facts(record),
                passages(record),
                slots(record),
                measures.of(record),
                steps(record, doers),
                doers.stream().map(this::doer).toList(),
                adoptions.lineage(caller, record).stream().map(this::came).toList(),
                partners.of(record).stream()
                        .map(one ->
                                new Fact(one.organisation().name(), one.role().inWords()))
                        .toList(),
                idea(record, keep),
                comparisons.of(caller, record).orElse(null),
                new May(keep, acts && out && !doesIt && !keep, doesIt || keep, record.status() == RecordStatus.DRAFT),
                record.removed(),
                done(done));
    }

    private @Nullable String idea(Innovation record, boolean keep) {
        if (ideas.openUntil(record).isPresent()) {
            return "Help to improve this idea";
        }
        if (!ideas.of(record).isEmpty()) {
            return "What others said about this idea, and what became of it";
        }
        return keep && ideas.canOpen(record) ? "Ask others to improve this idea" : null;
    }

    private List<Fact> facts(Innovation record) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Kind", record.told().kind().inWords()));
        Optional.ofNullable(record.told().described().leadRole())
                .ifPresent(role -> facts.add(new Fact("Led by a", terms.label(Vocabulary.LEAD_ROLES, role))));
        Described described = record.told().described();
        list(facts, "What kind of new thing", Vocabulary.INNOVATION_TYPES, described.types());
        list(facts, "Where it happens", Vocabulary.SETTINGS, described.settings());
        list(facts, "What it aims at", Vocabulary.AIMS, described.aims());
        list(facts, "What helped", Vocabulary.ENABLERS, described.enablers());
        list(facts, "Laws and plans it answers to", Vocabulary.POLICIES, described.policies());
        Digital digital = record.told().digital();
        if (digital != null) {
            facts.add(new Fact("Digital", digital.inWords()));
        }
        facts.addAll(SourceFacts.of(record));
        facts.add(new Fact("Who can see it", record.belonging().visibility().inWords()));
        return facts;
    }

    private void list(List<Fact> facts, String key, Vocabulary vocabulary, List<String> ids) {
        if (!ids.isEmpty()) {
            facts.add(new Fact(
                    key,
                    String.join(
                            ", ",
                            ids.stream().map(id -> terms.label(vocabulary, id)).toList())));
        }
    }

    private static List<Told> passages(Innovation record) {
        return Arrays.stream(Passage.values())
                .filter(passage -> !record.told().says(passage).isEmpty())
                .map(passage -> new Told(passage.label(), record.told().says(passage)))
                .toList();
    }

    private List<Slot> slots(Innovation record) {
        List<Evidence> all = evidence.of(record);
        return Arrays.stream(EvidenceSlot.values())
                .map(slot -> new Slot(
                        slot.key(),
                        slot.inWords(),
                        slot.hint(record.stage()),
                        all.stream()
                                .filter(one -> one.told().slot() == slot)
                                .map(RecordPresenter::proof)
                                .toList()))
                .toList();
    }

    private static Proof proof(Evidence one) {
        String kind = one.told().kind().inWords();
        return new Proof(
                one.id(),
                one.told().kind() == EvidenceKind.QUOTE
                        ? kind + ": " + one.told().voice()
                        : kind,
                one.told().text(),
                one.told().source(),
                one.told().link(),
                one.removed());
    }

    private List<Step> steps(Innovation record, List<Practising> doers) {
        List<Step> steps = new ArrayList<>();
        if (doers.isEmpty()) {
            journeys.events(record).forEach(event -> steps.add(step(record.lead(), event)));
        } else {
            doers.forEach(doer -> doer.events().forEach(event -> steps.add(step(doer.organisation(), event))));
        }
        return steps;
    }

    private Step step(Organisation who, Practising.Event event) {
        LocalDate on = event.on();
        return new Step(
                event.id(),
                on == null ? "No day given" : DAY.format(on),
                who.name(),
                terms.stage(event.stage()),
                event.why(),
                event.learning(),
                event.removed());
    }

    private Doer doer(Practising one) {
        LocalDate since = one.routineSince();
        String novelty = since != null
                ? "Routine here since " + DAY.format(since)
                : one.novelty() == Practising.Novelty.ROUTINE_HERE ? "Routine here before" : "New here";
        return new Doer(
                RecordLinks.to(one.organisation()),
                terms.stage(one.stage()),
                novelty,
                changes(one.kept(), one.changed(), one.dropped()),
                one.told());
    }

    private Came came(LineageStep step) {
        return new Came(
                new Link(step.fromTitle(), "/innovations/" + step.from()),
                step.fromLead(),
                new Link(step.toTitle(), "/innovations/" + step.to()),
                step.toLead(),
                terms.stage(step.toStage()),
                changes(step.kept(), step.changed(), step.dropped()),
                step.to());
    }

    private static List<Fact> changes(String kept, String changed, String dropped) {
        List<Fact> changes = new ArrayList<>();
        changes.add(new Fact("Kept", kept));
        changes.add(new Fact("Changed", changed));
        changes.add(new Fact("Left out", dropped));
        changes.removeIf(change -> change.value().isEmpty());
        return changes;
    }

    private static @Nullable String done(String done) {
        return switch (done) {
            case "published" -> "It is out. You can tell more now, or another time.";
            case "draft" -> "Your draft is kept. Only your team can see it.";
            case "saved" -> "Your changes are saved.";
            case "moved" -> "The journey is up to date.";
            case "adopted" -> "You have taken this up. The source can see that you did.";
            case "confirmed" -> "Thank you. It is noted that this is still right.";
            case "withdrawn" -> "The record is taken back. Only your team can see it.";
            case "evidence" -> "What you told is added.";
            default -> null;
        };
    }
}
