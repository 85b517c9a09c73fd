package org.practicecommons.innovation.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Adoptions;
import org.practicecommons.innovation.AskedLeads;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.Journeys;
import org.practicecommons.innovation.Leads;
import org.practicecommons.innovation.OpenIdeas;
import org.practicecommons.innovation.Partners;
import org.practicecommons.innovation.Practising;
import org.practicecommons.innovation.RecordStatus;
import org.practicecommons.innovation.Terms;
import org.practicecommons.innovation.web.RecordPage.May;
import org.practicecommons.innovation.web.RecordPage.Named;
import org.practicecommons.innovation.web.RecordPage.Part;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.springframework.stereotype.Component;

/** Puts the page of a record together. */
@Component
class RecordPresenter {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Innovations innovations;
    private final Journeys journeys;
    private final Adoptions adoptions;
    private final RecordFacts facts;
    private final RecordSlots slots;
    private final RecordJourneys told;
    private final MeasureViews measures;
    private final Partners partners;
    private final OpenIdeas ideas;
    private final Leads leads;
    private final AskedLeads asked;
    private final Terms terms;
    private final RecordLines lines;
    private final Comparisons comparisons;

    RecordPresenter(
            Innovations innovations,
            Journeys journeys,
            Adoptions adoptions,
            RecordFacts facts,
            RecordSlots slots,
            RecordJourneys told,
            MeasureViews measures,
            Partners partners,
            OpenIdeas ideas,
            Leads leads,
            AskedLeads asked,
            Terms terms,
            RecordLines lines,
            Comparisons comparisons) {
        this.innovations = innovations;
        this.journeys = journeys;
        this.adoptions = adoptions;
        this.facts = facts;
        this.slots = slots;
        this.told = told;
        this.measures = measures;
        this.partners = partners;
        this.ideas = ideas;
        this.leads = leads;
        this.asked = asked;
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
                facts.of(record),
                RecordFacts.passages(record),
                slots.of(record),
                measures.of(record),
                told.steps(record, doers),
                doers.stream().map(told::doer).toList(),
                adoptions.lineage(caller, record).stream().map(told::came).toList(),
                partners.of(record).stream()
                        .map(one -> part(record, one, caller))
                        .toList(),
                named(record, caller),
                idea(record, keep),
                comparisons.of(caller, record).orElse(null),
                new May(keep, acts && out && !doesIt && !keep, doesIt || keep, record.status() == RecordStatus.DRAFT),
                record.removed(),
                record.featured() != null,
                DoneWords.of(done));
    }

    private static Part part(Innovation record, Partners.Partner one, Caller caller) {
        Organisation who = one.organisation();
        String leave = "/innovations/" + record.id() + "/partners/" + who.type().key() + "/" + who.code() + "/removal";
        boolean own = caller.actsFor(who.type(), who.code());
        return new Part(RecordLinks.to(who), one.role().inWords(), own ? leave : null);
    }

    /** What stands beside the lead for those who have a say in it. */
    private @Nullable Named named(Innovation record, Caller caller) {
        Organisation lead = record.lead();
        boolean leads = lead.type() == OrganisationType.PARTNER
                && asked.isPartner(caller, lead)
                && !record.belonging().code().equals(lead.code());
        return asked.of(caller, record)
                .map(one -> new Named(one.name(), asked.isPartner(caller, one), false))
                .orElseGet(() -> leads ? new Named(lead.name(), true, true) : null);
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
}
