package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.Partners;
import org.practicecommons.innovation.Recording;
import org.practicecommons.member.Caller;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.web.BadParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part in a piece of work, for programs. */
@RestController
@RequestMapping(value = "/api/v1/innovations/{id}/partners", produces = MediaType.APPLICATION_JSON_VALUE)
class TakingPartApi {
    /** All who take part. */
    record All(List<Item> items) {}

    /** @param role such as {@code co-designed} */
    record Item(InnovationItem.Lead organisation, String role) {
        static Item of(Partners.Partner one) {
            return new Item(
                    InnovationItem.Lead.of(one.organisation()), one.role().key());
        }
    }

    /**
     * Somebody who takes part.
     *
     * @param type practice, pcn or partner
     * @param organisation code
     */
    record Taking(
            @Nullable String type,
            @Nullable String organisation,
            @Nullable String role) {}

    private final Partners partners;
    private final Innovations innovations;
    private final Recording recording;

    TakingPartApi(Partners partners, Innovations innovations, Recording recording) {
        this.partners = partners;
        this.innovations = innovations;
        this.recording = recording;
    }

    @GetMapping
    All list(@PathVariable String id, Caller caller) {
        return new All(
                partners.of(innovations.get(caller, id)).stream().map(Item::of).toList());
    }

    /** Says that an organisation takes part, or in another role than before. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Item put(@PathVariable String id, @RequestBody Taking taking, Caller caller) {
        recording.own(caller, id);
        return Item.of(partners.put(
                caller,
                id,
                OrganisationType.ofKey(Objects.requireNonNullElse(taking.type(), ""))
                        .orElseThrow(() -> BadParameter.refused("organisation", "partner.unknown")),
                Objects.requireNonNullElse(taking.organisation(), ""),
                Partners.Role.ofKey(Objects.requireNonNullElse(taking.role(), ""))
                        .orElseThrow(() -> BadParameter.refused("role", "partner.role-missing"))));
    }

    /** Takes an organisation off the record: who keeps the record may, and the organisation itself. */
    @DeleteMapping("/{type}/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @PathVariable String type, @PathVariable String code, Caller caller) {
        partners.remove(caller, id, OrganisationType.ofKey(type).orElse(OrganisationType.PARTNER), code);
    }
}
