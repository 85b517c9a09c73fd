package org.practicecommons.innovation.web;

import java.util.List;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.SimilarRecords;
import org.practicecommons.member.Caller;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published records that look like one, so that whoever writes a draft sees what others wrote about the same. */
@RestController
@RequestMapping(value = "/api/v1/innovations/{id}/similar", produces = MediaType.APPLICATION_JSON_VALUE)
class SimilarApi {
    /** At most {@value SimilarRecords#MOST} records, the most alike first. */
    record Alike(List<InnovationItem> items) {}

    private final Innovations innovations;
    private final SimilarRecords similar;

    SimilarApi(Innovations innovations, SimilarRecords similar) {
        this.innovations = innovations;
        this.similar = similar;
    }

    /** Records that the caller may read, without the one that is asked about. */
    @GetMapping
    Alike to(@PathVariable String id, Caller caller) {
        Innovation record = innovations.get(caller, id);
        return new Alike(
                similar.to(caller, record).stream().map(InnovationItem::of).toList());
    }
}
