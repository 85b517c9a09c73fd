package org.practicecommons.home.web;

import org.practicecommons.home.WorkSection;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationFilter;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.Terms;
import org.practicecommons.member.Caller;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.shared.OdsCode;
import org.practicecommons.shared.Page;
import org.springframework.stereotype.Component;

/** Puts the section on what a practice does together. */
@Component
class WorkSections {
    private static final int SHOWN = 5;

    private final Innovations innovations;
    private final Terms terms;

    WorkSections(Innovations innovations, Terms terms) {
        this.innovations = innovations;
        this.terms = terms;
    }

    WorkSection of(OdsCode practice, Caller reader) {
        Page<Innovation> found = innovations.list(reader, InnovationFilter.of(practice.value()), 1, SHOWN);
        return new WorkSection(
                found.items().stream()
                        .map(record -> new WorkSection.Item(
                                record.told().title(), "/innovations/" + record.id(), terms.stage(record.stage())))
                        .toList(),
                found.total() > SHOWN,
                reader.actsFor(OrganisationType.PRACTICE, practice.value()));
    }
}
