package org.practicecommons.home.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicecommons.home.WorkSection;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationFilter;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.PeersTried;
import org.practicecommons.innovation.Terms;
import org.practicecommons.member.Caller;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.peer.PeersNotComputed;
import org.practicecommons.shared.OdsCode;
import org.practicecommons.shared.Page;
import org.springframework.stereotype.Component;

/** Puts the section on what a practice does together. */
@Component
class WorkSections {
    private static final int SHOWN = 5;
    private static final int OF_PEERS = 3;
    private static final int LOOKED_AT = 30;

    private final Innovations innovations;
    private final PeersTried tried;
    private final Terms terms;

    WorkSections(Innovations innovations, PeersTried tried, Terms terms) {
        this.innovations = innovations;
        this.tried = tried;
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
                reader.actsFor(OrganisationType.PRACTICE, practice.value()),
                ofPeers(practice, reader));
    }

    private List<WorkSection.Tried> ofPeers(OdsCode practice, Caller reader) {
        try {
            Map<String, WorkSection.Tried> byRecord = new LinkedHashMap<>();
            tried.of(reader, practice, null, null, LOOKED_AT)
                    .forEach(one -> byRecord.putIfAbsent(
                            one.innovation().id(),
                            new WorkSection.Tried(
                                    one.innovation().told().title(),
                                    "/innovations/" + one.innovation().id(),
                                    one.name(),
                                    terms.stage(one.stage()))));
            return byRecord.values().stream().limit(OF_PEERS).toList();
        } catch (PeersNotComputed later) {
            return List.of();
        }
    }
}
