package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Optional;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Partners;
import org.practicecommons.innovation.Recording;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which those who keep a record say who takes part, and as what. */
@Controller
@RequestMapping("/innovations/{id}/partners")
class TakingPartController {
    private final Partners partners;
    private final Recording recording;

    TakingPartController(Partners partners, Recording recording) {
        this.partners = partners;
        this.recording = recording;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, Caller caller) {
        return show(recording.own(caller, id), TakingPartForm.empty(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView put(@PathVariable String id, TakingPartForm form, Caller caller) {
        Innovation record = recording.own(caller, id);
        List<FieldProblem> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                put(caller, id, form);
                return new ModelAndView("redirect:/innovations/" + id + "/partners");
            } catch (BadParameter refused) {
                problems = FieldProblem.of(refused);
            }
        }
        return show(record, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{type}/{code}/removal")
    ModelAndView remove(@PathVariable String id, @PathVariable String type, @PathVariable String code, Caller caller) {
        boolean keeps = recording.isKeptBy(caller, id);
        partners.remove(caller, id, OrganisationType.ofKey(type).orElse(OrganisationType.PARTNER), code);
        return new ModelAndView("redirect:/innovations/" + id + (keeps ? "/partners" : ""));
    }

    private void put(Caller caller, String id, TakingPartForm form) {
        Optional<Organisation> known = partners.find(form.organisation());
        Organisation organisation = known.orElseThrow(() -> BadParameter.refused("organisation", "partner.unknown"));
        partners.put(
                caller,
                id,
                organisation.type(),
                organisation.code(),
                Partners.Role.ofKey(form.role()).orElseThrow());
    }

    private ModelAndView show(
            Innovation record, TakingPartForm form, List<FieldProblem> problems, HttpStatusCode status) {
        TakingPartPage page = new TakingPartPage(
                RecordLinks.to(record),
                partners.of(record),
                partners.known().stream().map(Organisation::name).toList(),
                form,
                problems);
        return InnovationController.show("innovation/partners", page, status);
    }
}
