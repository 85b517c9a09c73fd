package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Optional;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Leads;
import org.practicecommons.innovation.Recording;
import org.practicecommons.innovation.SimilarRecords;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Organisation;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.shared.Refusal;
import org.springframework.stereotype.Component;

/** Puts the screen together on which work is written down. */
@Component
class CapturePresenter {
    private final Choices choices;
    private final Leads leads;
    private final Recording recording;
    private final SimilarRecords similar;

    CapturePresenter(Choices choices, Leads leads, Recording recording, SimilarRecords similar) {
        this.choices = choices;
        this.leads = leads;
        this.recording = recording;
        this.similar = similar;
    }

    CapturePage page(CaptureForm form, List<FieldProblem> problems, Caller caller) {
        return new CapturePage(
                form,
                problems,
                choices.challenges("Choose a challenge"),
                choices.populations("Choose whom it is for"),
                choices.stages(form.stage()),
                choices.visibilities(form.visibility(), false),
                leads.of(caller).stream().findFirst().map(Organisation::name).orElse(null),
                form.title().isEmpty()
                        ? List.of()
                        : similar.to(caller, form.draft(), form.id()).stream()
                                .map(RecordLinks::to)
                                .toList());
    }

    /** The draft that the form goes on with, if it was kept before. */
    Optional<Innovation> draft(Caller caller, CaptureForm form) {
        try {
            return Optional.of(recording.own(caller, form.id()));
        } catch (org.practicecommons.innovation.NoSuchInnovation none) {
            return Optional.empty();
        }
    }

    /** Refuses whoever acts for no organisation that can write work down. */
    void requireWriter(Caller caller) throws Refusal {
        caller.required();
        if (leads.of(caller).isEmpty()) {
            throw new MayNot("record");
        }
    }
}
