package org.practicecommons.innovation.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.practicecommons.innovation.Adoptions;
import org.practicecommons.innovation.ContextSnapshot;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.LineageStep;
import org.practicecommons.innovation.Outcomes;
import org.practicecommons.innovation.Outcomes.Outcome;
import org.practicecommons.innovation.Practising;
import org.practicecommons.innovation.Terms;
import org.practicecommons.innovation.web.LineagePage.Group;
import org.practicecommons.innovation.web.LineagePage.Place;
import org.practicecommons.innovation.web.LineagePage.Row;
import org.practicecommons.innovation.web.LineagePicture.Node;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.Link;
import org.practicecommons.population.FigureWords;
import org.springframework.stereotype.Component;

/** Puts the page together on who learned from whom. */
@Component
class LineagePresenter {
    /** Facts of a context that are shown; all others are in the answer for programs. */
    private static final Set<String> SHOWN =
            Set.of("imd_score", "list_size", "share_not_white", "share_75_84", "rural", "gp_fte_per_10000");

    private final Adoptions adoptions;
    private final Outcomes outcomes;
    private final RecordJourneys told;
    private final Terms terms;

    LineagePresenter(Adoptions adoptions, Outcomes outcomes, RecordJourneys told, Terms terms) {
        this.adoptions = adoptions;
        this.outcomes = outcomes;
        this.told = told;
        this.terms = terms;
    }

    LineagePage page(Innovation record, Caller caller) {
        List<LineageStep> steps = adoptions.lineage(caller, record);
        List<Outcome> all = outcomes.of(caller, record);
        Map<String, String> numbers = LineagePicture.numbers(record.id(), steps);
        List<Row> rows = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        Map<String, LineageStep> cameBy = new HashMap<>();
        steps.forEach(step -> cameBy.put(step.to(), step));
        numbers.forEach((id, number) -> {
            LineageStep step = cameBy.get(id);
            rows.add(row(number, id, record, steps, step, numbers));
            nodes.add(new Node(
                    number, step == null ? "" : numbers.getOrDefault(step.from(), ""), false, id.equals(record.id())));
        });
        for (Outcome outcome : all) {
            Practising doer = outcome.doer();
            if (!outcome.record()
                    .lead()
                    .is(doer.organisation().type(), doer.organisation().code())) {
                String letter = RunPicture.letter(rows.size() - numbers.size());
                String number = numbers.getOrDefault(outcome.record().id(), "1");
                rows.add(new Row(
                        letter,
                        RecordLinks.to(doer.organisation()),
                        "",
                        terms.stage(doer.stage()),
                        "Took up " + number + " as it is",
                        told.doer(doer).changes()));
                nodes.add(new Node(letter, number, true, false));
            }
        }
        return new LineagePage(
                RecordLinks.to(record), rows, nodes.size() < 2 ? null : LineagePicture.of(nodes), groups(all));
    }

    private Row row(
            String number,
            String id,
            Innovation record,
            List<LineageStep> steps,
            @org.jspecify.annotations.Nullable LineageStep came,
            Map<String, String> numbers) {
        if (came != null) {
            RecordPage.Came words = told.came(came);
            return new Row(
                    number,
                    words.to(),
                    words.toLead(),
                    words.toStage(),
                    "Adapted from " + numbers.get(came.from()),
                    words.changes());
        }
        if (id.equals(record.id())) {
            return new Row(
                    number, RecordLinks.to(record), record.lead().name(), terms.stage(record.stage()), "", List.of());
        }
        LineageStep source = steps.stream()
                .filter(step -> step.from().equals(id))
                .findFirst()
                .orElseThrow();
        return new Row(number, told.came(source).from(), source.fromLead(), "", "", List.of());
    }

    private List<Group> groups(List<Outcome> all) {
        return Arrays.stream(Outcomes.How.values())
                .map(how -> new Group(
                        how.inWords(),
                        all.stream()
                                .filter(one -> one.how() == how)
                                .map(this::place)
                                .toList()))
                .filter(group -> !group.places().isEmpty())
                .toList();
    }

    private Place place(Outcome outcome) {
        ContextSnapshot context = outcome.context();
        Link organisation = RecordLinks.to(outcome.doer().organisation());
        String stage = terms.stage(outcome.doer().stage());
        if (context == null) {
            return new Place(organisation, stage, outcome.learned(), "", List.of());
        }
        List<String> facts = context.facts().stream()
                .filter(fact -> SHOWN.contains(fact.key()))
                .map(fact -> fact.label() + ": " + FigureWords.figure(fact.value(), fact.unit()))
                .toList();
        String since = RecordPresenter.DAY.format(context.at().atZone(ZoneId.of("Europe/London")));
        return new Place(organisation, stage, outcome.learned(), since, facts);
    }
}
