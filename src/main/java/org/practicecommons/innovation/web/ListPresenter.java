package org.practicecommons.innovation.web;

import java.util.List;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationFilter;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.RecordStatus;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.Link;
import org.practicecommons.shared.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts lists of records together. */
@Component
class ListPresenter {
    private static final int DRAFTS = 100;

    private final Innovations innovations;
    private final RecordLines lines;
    private final Choices choices;

    ListPresenter(Innovations innovations, RecordLines lines, Choices choices) {
        this.innovations = innovations;
        this.lines = lines;
        this.choices = choices;
    }

    ListPage page(Caller caller, ListForm form, int number, int size) {
        Page<Innovation> found = innovations.list(caller, form.filter(), number, size);
        boolean more = (long) number * size < found.total();
        return new ListPage(
                form,
                found.total(),
                found.items().stream().map(lines::line).toList(),
                choices.challenges("Any challenge"),
                choices.populations("Anybody"),
                choices.stageOptions("Any stage"),
                number > 1 ? address(form, number - 1) : null,
                more ? address(form, number + 1) : null);
    }

    /** Drafts of the caller's own organisations: their titles, each with the address where it goes on. */
    List<Link> drafts(Caller caller) {
        InnovationFilter drafts = new InnovationFilter(null, null, null, null, null, null, RecordStatus.DRAFT);
        return innovations.list(caller, drafts, 1, DRAFTS).items().stream()
                .map(draft -> new Link(
                        draft.told().title().isEmpty()
                                ? "A draft without a title"
                                : draft.told().title(),
                        "/innovations/new?draft=" + draft.id()))
                .toList();
    }

    private static String address(ListForm form, int page) {
        return UriComponentsBuilder.fromPath("/innovations")
                .queryParam("challenge", "{challenge}")
                .queryParam("population", "{population}")
                .queryParam("stage", "{stage}")
                .queryParam("practice", "{practice}")
                .queryParam("page", page)
                .build(form.challenge(), form.population(), form.stage(), form.practice())
                .toString();
    }
}
