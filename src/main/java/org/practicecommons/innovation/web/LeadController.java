package org.practicecommons.innovation.web;

import org.practicecommons.innovation.AskedLeads;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A community partner that is named as lead agrees or not; who keeps the record takes the question back. */
@Controller
class LeadController {
    private final AskedLeads asked;
    private final Innovations innovations;

    LeadController(AskedLeads asked, Innovations innovations) {
        this.asked = asked;
        this.innovations = innovations;
    }

    /** @param answer {@code yes} to lead from now on, {@code no} not to, or no longer */
    @PostMapping("/innovations/{id}/lead")
    String answer(@PathVariable String id, @RequestParam(defaultValue = "") String answer, Caller caller) {
        switch (answer) {
            case "yes" -> asked.agree(caller, id);
            case "no" -> asked.decline(caller, id);
            default -> {
                asked.requireAsked(caller, id);
                throw BadParameter.refused("answer", "lead.answer");
            }
        }
        return "redirect:/innovations/" + id;
    }

    /** The partner agrees; answers with the record as it is then. */
    @PutMapping(value = "/api/v1/innovations/{id}/lead", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    InnovationItem agree(@PathVariable String id, Caller caller) {
        asked.agree(caller, id);
        return InnovationItem.of(innovations.get(caller, id));
    }

    /** The partner does not lead, or no longer; or who keeps the record takes the question back. */
    @DeleteMapping("/api/v1/innovations/{id}/lead")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable String id, Caller caller) {
        asked.decline(caller, id);
    }
}
