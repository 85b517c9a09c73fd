package org.practicecommons.member.web;

import java.util.List;
import java.util.Optional;
import org.practicecommons.member.Caller;
import org.practicecommons.member.EmailDomain;
import org.practicecommons.member.EmailDomains;
import org.practicecommons.member.Joining;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.platform.web.Link;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Administrators enter the e-mail domains that are an organisation's own. */
@Controller
@RequestMapping("/administration/domains")
class DomainController {
    private static final List<Link> TRAIL =
            List.of(Link.HOME, new Link("Who waits to be confirmed", "/administration/claims"));

    private final EmailDomains domains;
    private final Joining joining;

    DomainController(EmailDomains domains, Joining joining) {
        this.domains = domains;
        this.joining = joining;
    }

    @GetMapping
    ModelAndView domains(Caller caller) {
        return page(caller, DomainForm.empty(), List.of(), HttpStatus.OK);
    }

    @Grave(back = "/administration/domains")
    @PostMapping
    ModelAndView add(DomainForm form, Caller caller) {
        if (!form.problems().isEmpty()) {
            return page(caller, form, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Organisation> organisation =
                joining.organisation(form.chosenType().orElseThrow(), form.wholeCode());
        if (organisation.isEmpty()) {
            FieldProblem unknown = new FieldProblem("code", "domain.code.unknown");
            return page(caller, form, List.of(unknown), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        domains.add(caller, organisation.get(), EmailDomain.of(form.domain()).orElseThrow());
        return new ModelAndView("redirect:/administration/domains");
    }

    @Grave(back = "/administration/domains")
    @PostMapping("/{id}/removal")
    String remove(@PathVariable String id, Caller caller) {
        domains.remove(caller, id);
        return "redirect:/administration/domains";
    }

    private ModelAndView page(Caller caller, DomainForm form, List<FieldProblem> problems, HttpStatus status) {
        return new ModelAndView("member/domains", status)
                .addObject("domains", domains.list(caller))
                .addObject("types", OrganisationType.values())
                .addObject("page", new FormPage<>(form, problems, TRAIL));
    }
}
