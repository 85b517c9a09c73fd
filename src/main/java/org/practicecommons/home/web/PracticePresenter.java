package org.practicecommons.home.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.home.DomainTable;
import org.practicecommons.home.FoundPractice;
import org.practicecommons.home.Links;
import org.practicecommons.home.PracticeIdentity;
import org.practicecommons.home.PracticePage;
import org.practicecommons.home.StandingFact;
import org.practicecommons.home.StatusNote;
import org.practicecommons.home.Tag;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.Wording;
import org.practicecommons.population.ContextTable;
import org.practicecommons.population.Contexts;
import org.practicecommons.population.Domain;
import org.practicecommons.population.FigureWords;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.PracticeState;
import org.springframework.stereotype.Component;

/** Puts a practice's page together. */
@Component
class PracticePresenter {
    private static final int FACTS = 5;
    private static final int FACTS_OF_ONE_DOMAIN = 2;
    private static final double ORDINARY = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Contexts contexts;
    private final ContextRows rows;
    private final ChallengeSections challenges;
    private final WordsSections words;
    private final WorkSections work;

    PracticePresenter(
            Contexts contexts, ContextRows rows, ChallengeSections challenges, WordsSections words, WorkSections work) {
        this.contexts = contexts;
        this.rows = rows;
        this.challenges = challenges;
        this.words = words;
        this.work = work;
    }

    PracticePage page(Practice practice, Caller reader) {
        List<ContextTable.Figure> figures =
                contexts.table().of(practice.odsCode().value());
        return new PracticePage(
                identity(practice),
                notes(practice),
                standsOut(figures),
                domains(practice, figures),
                work.of(practice.odsCode(), reader),
                challenges.of(practice.odsCode(), reader),
                words.of(practice.odsCode(), reader),
                practice.state() == PracticeState.OPEN);
    }

    static PracticeIdentity identity(Practice practice) {
        return new PracticeIdentity(
                practice.odsCode().value(),
                practice.name(),
                place(practice),
                practice.pcn() == null ? null : practice.pcn().name(),
                practice.icb() == null ? "no ICB recorded" : practice.icb().name(),
                listSize(practice, " registered patients"));
    }

    static FoundPractice found(Practice practice) {
        return new FoundPractice(
                practice.odsCode().value(),
                practice.name(),
                place(practice),
                practice.pcn() == null ? "no PCN recorded" : practice.pcn().name(),
                practice.icb() == null ? "no ICB recorded" : practice.icb().name(),
                listSize(practice, " patients"),
                tag(practice.state()));
    }

    /** Town and postcode: many names are shared. */
    static String place(Practice practice) {
        String postcode = practice.postcode() == null ? "" : practice.postcode();
        String place = practice.place();
        return place.isEmpty() || place.equals(postcode) ? postcode : (place + ", " + postcode).replaceAll(", $", "");
    }

    private static String listSize(Practice practice, String words) {
        return practice.listSize() == null ? "no current list" : Wording.count(practice.listSize()) + words;
    }

    private static @Nullable Tag tag(PracticeState state) {
        return switch (state) {
            case OPEN -> null;
            case NO_CURRENT_LIST -> new Tag("No current list", "grey");
            case CLOSED -> new Tag("Closed", "grey");
            case DORMANT -> new Tag("Dormant", "grey");
            case PROPOSED -> new Tag("Not open yet", "grey");
        };
    }

    private static List<StatusNote> notes(Practice practice) {
        List<StatusNote> notes = new ArrayList<>();
        switch (practice.state()) {
            case OPEN -> {
                // nothing to know first
            }
            case NO_CURRENT_LIST -> notes.add(StatusNote.noCurrentList());
            case CLOSED -> notes.add(closed(practice));
            case DORMANT -> notes.add(StatusNote.dormant());
            case PROPOSED -> notes.add(StatusNote.proposed());
        }
        if (practice.pcn() == null && practice.state() == PracticeState.OPEN) {
            notes.add(StatusNote.noPcn());
        }
        return notes;
    }

    private static StatusNote closed(Practice practice) {
        String when = practice.closed() == null ? "a day not recorded" : DAY.format(practice.closed());
        Practice.Body successor = practice.successor();
        return StatusNote.closed(when, successor == null ? null : Links.toPractice(successor.code(), successor.name()));
    }

    /** The figures farthest from England's middle, at most two of a domain, none that is ordinary. */
    private List<StandingFact> standsOut(List<ContextTable.Figure> figures) {
        List<ContextTable.Figure> farthest = figures.stream()
                .filter(figure -> figure.column().indicator().matching())
                .filter(figure ->
                        FigureWords.isScale(figure.column().indicator().unit()))
                .filter(figure -> Math.abs(figure.percentile() - 50) >= ORDINARY)
                .sorted(Comparator.comparingDouble(figure -> -Math.abs(figure.percentile() - 50)))
                .toList();
        List<ContextTable.Figure> chosen = new ArrayList<>();
        for (ContextTable.Figure figure : farthest) {
            String domain = figure.column().indicator().domain();
            long same = chosen.stream()
                    .filter(one -> one.column().indicator().domain().equals(domain))
                    .count();
            if (chosen.size() < FACTS && same < FACTS_OF_ONE_DOMAIN) {
                chosen.add(figure);
            }
        }
        return chosen.stream().map(this::standing).toList();
    }

    private StandingFact standing(ContextTable.Figure figure) {
        ContextTable.Column column = figure.column();
        String value = FigureWords.figure(figure.value(), column.indicator().unit());
        return new StandingFact(
                Wording.sentence(column.indicator().phrase(), value, figure.percentile()), rows.source(column));
    }

    private List<DomainTable> domains(Practice practice, List<ContextTable.Figure> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        List<String> peers = rows.peersOf(practice);
        return contexts.catalogue().domains().stream()
                .map(domain -> domain(domain, practice, peers))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DomainTable> domain(Domain domain, Practice practice, List<String> peers) {
        List<ContextTable.Column> columns = contexts.table().columns().stream()
                .filter(column -> column.indicator().domain().equals(domain.id()))
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        String code = practice.odsCode().value();
        return Optional.of(new DomainTable(
                domain.id(),
                domain.label(),
                columns.stream().map(column -> rows.row(column, code, peers)).toList()));
    }
}
