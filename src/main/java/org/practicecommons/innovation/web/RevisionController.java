package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicecommons.innovation.Described;
import org.practicecommons.innovation.Digital;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationDraft;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.Passage;
import org.practicecommons.innovation.Recording;
import org.practicecommons.innovation.Terms;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.Link;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What a record said before, for whoever keeps it: what was reworded may have been reworded for a reason. */
@Controller
class RevisionController {
    /** Earlier versions, the newest first. */
    record Revisions(List<InnovationItem> items) {}

    /**
     * What a version said otherwise than the one after it.
     *
     * @param until the day on which it was changed, in words
     * @param said what stood there; "Nothing" where it was empty
     */
    record Earlier(long version, String until, List<RecordPage.Told> said) {}

    /** The page: whose versions, the way back, and the versions. */
    record RevisionsPage(Link record, List<Earlier> versions) {
        public List<Link> trail() {
            return List.of(Link.HOME, RecordLinks.ALL, record);
        }
    }

    private final Innovations innovations;
    private final Recording recording;
    private final Terms terms;

    RevisionController(Innovations innovations, Recording recording, Terms terms) {
        this.innovations = innovations;
        this.recording = recording;
        this.terms = terms;
    }

    @GetMapping("/innovations/{id}/revisions")
    ModelAndView page(@PathVariable String id, Caller caller) {
        Innovation now = recording.own(caller, id);
        List<Earlier> versions = new ArrayList<>();
        Innovation after = now;
        for (Innovation before : innovations.revisions(caller, id)) {
            versions.add(new Earlier(
                    before.version(),
                    RecordPresenter.DAY.format(after.changed().atZone(java.time.ZoneId.of("Europe/London"))),
                    said(before, after)));
            after = before;
        }
        return InnovationController.show(
                "innovation/revisions", new RevisionsPage(RecordLinks.to(now), versions), HttpStatus.OK);
    }

    @GetMapping(value = "/api/v1/innovations/{id}/revisions", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Revisions list(@PathVariable String id, Caller caller) {
        recording.own(caller, id);
        return new Revisions(innovations.revisions(caller, id).stream()
                .map(InnovationItem::of)
                .toList());
    }

    private List<RecordPage.Told> said(Innovation before, Innovation after) {
        if (before.removed()) {
            return List.of(new RecordPage.Told("Words", "A moderator removed the words of this version."));
        }
        Map<String, String> now = told(after);
        List<RecordPage.Told> said = new ArrayList<>();
        told(before).forEach((heading, text) -> {
            if (!text.equals(now.get(heading))) {
                said.add(new RecordPage.Told(heading, text.isEmpty() ? "Nothing" : text));
            }
        });
        return said;
    }

    private Map<String, String> told(Innovation record) {
        InnovationDraft told = record.told();
        Described described = told.described();
        Digital digital = told.digital();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("What it is called", told.title());
        all.put("In one line", told.summary());
        all.put(
                "Challenges",
                String.join(
                        ", ", told.challenges().stream().map(terms::challenge).toList()));
        all.put(
                "Whom it is for",
                String.join(
                        ", ", told.populations().stream().map(terms::population).toList()));
        all.put("Where it comes from", told.kind().inWords());
        all.put("Digital", digital == null ? "" : digital.inWords());
        for (Passage passage : Passage.values()) {
            all.put(passage.label(), told.says(passage));
        }
        all.put("What kind of new thing", labels(Vocabulary.INNOVATION_TYPES, described.types()));
        all.put("Where it happens", labels(Vocabulary.SETTINGS, described.settings()));
        all.put("What it aims at", labels(Vocabulary.AIMS, described.aims()));
        all.put("What helped it", labels(Vocabulary.ENABLERS, described.enablers()));
        all.put("Laws and plans", labels(Vocabulary.POLICIES, described.policies()));
        all.put("Who can see it", told.visibility().inWords());
        return all;
    }

    private String labels(Vocabulary vocabulary, List<String> ids) {
        return String.join(
                ", ", ids.stream().map(id -> terms.label(vocabulary, id)).toList());
    }
}
