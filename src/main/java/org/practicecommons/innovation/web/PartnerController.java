package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.PartnerWork;
import org.practicecommons.innovation.PartnerWork.Part;
import org.practicecommons.member.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** A community partner: the practices and boards that it works with, by role. */
@Controller
class PartnerController {
    /** A partner for programs. */
    record Partner(String code, String name, List<Role> roles) {}

    /** A role of its own, with whom and where. */
    record Role(String role, List<With> practices, List<Body> icbs) {}

    /** Work with a practice; both are null when no practice has a part in it. */
    record With(
            @Nullable String odsCode,
            @Nullable String name,
            @Nullable Body icb,
            Work innovation) {
        static With of(Part part) {
            String icb = part.icb();
            return new With(
                    part.practice(),
                    part.practice() == null ? null : part.practiceName(),
                    icb == null ? null : new Body(icb, part.icbName()),
                    new Work(part.record(), part.title()));
        }
    }

    /** A board. */
    record Body(String code, String name) {}

    /** A record. */
    record Work(String id, String title) {}

    private final PartnerWork work;

    PartnerController(PartnerWork work) {
        this.work = work;
    }

    @GetMapping("/partners/{code}")
    ModelAndView page(@PathVariable String code, Caller caller) {
        String name = work.name(code);
        return InnovationController.show(
                "innovation/partner", PartnerPage.of(name, work.of(caller, code)), HttpStatus.OK);
    }

    @GetMapping(value = "/api/v1/partners/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Partner get(@PathVariable String code, Caller caller) {
        String name = work.name(code);
        return new Partner(
                code,
                name,
                PartnerRoles.of(work.of(caller, code)).stream()
                        .map(PartnerController::role)
                        .toList());
    }

    private static Role role(PartnerRoles role) {
        List<Body> boards = role.boards().entrySet().stream()
                .map((Map.Entry<String, String> board) -> new Body(board.getKey(), board.getValue()))
                .toList();
        return new Role(role.role(), role.parts().stream().map(With::of).toList(), boards);
    }
}
