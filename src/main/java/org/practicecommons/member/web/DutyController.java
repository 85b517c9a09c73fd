package org.practicecommons.member.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Duties;
import org.practicecommons.member.Duty;
import org.practicecommons.member.Member;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.platform.web.Link;
import org.practicecommons.shared.MemberId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administrators find a member by address, give and take duties, and sign somebody out everywhere. */
@Controller
@RequestMapping("/administration/members")
class DutyController {
    private static final String PAGE = "/administration/members";
    private static final List<Link> TRAIL = List.of(Link.HOME, new Link("Your account", "/account"));

    /**
     * A member as an administrator sees them.
     *
     * @param standing what they do and where
     * @param given duties they have and that the caller can take
     * @param open duties they could have
     */
    record MemberLine(String id, String name, List<String> standing, List<Duty> given, List<Duty> open) {
        static MemberLine of(Member member, Caller caller) {
            boolean self = member.id().equals(caller.required().id());
            return new MemberLine(
                    member.id().toString(),
                    member.name(),
                    MemberWords.standing(member),
                    Arrays.stream(Duty.values())
                            .filter(member::has)
                            .filter(duty -> !self || duty != Duty.ADMINISTRATOR)
                            .toList(),
                    Arrays.stream(Duty.values())
                            .filter(duty -> !member.has(duty))
                            .toList());
        }
    }

    /** What stands on the page beside its form. */
    record MembersPage(@Nullable MemberLine found, List<MemberLine> held, boolean signedOut) {}

    private final Duties duties;

    DutyController(Duties duties) {
        this.duties = duties;
    }

    /** @param done {@code signed-out} after somebody was */
    @GetMapping
    ModelAndView members(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String done,
            Caller caller) {
        Optional<Member> found = email.isBlank() ? Optional.empty() : duties.find(caller, email);
        List<FieldProblem> problems =
                email.isBlank() || found.isPresent() ? List.of() : List.of(new FieldProblem("email", "duty.nobody"));
        MembersPage members = new MembersPage(
                found.map(member -> MemberLine.of(member, caller)).orElse(null),
                duties.held(caller).stream()
                        .map(member -> MemberLine.of(member, caller))
                        .toList(),
                done.equals("signed-out"));
        return new ModelAndView("member/duties", HttpStatus.OK)
                .addObject("members", members)
                .addObject("page", new FormPage<>(email, problems, TRAIL));
    }

    @Grave(back = PAGE)
    @PostMapping("/{id}/duties")
    String give(@PathVariable String id, @RequestParam(defaultValue = "") String duty, Caller caller) {
        duties.give(caller, member(id), duty(duty));
        return "redirect:" + PAGE;
    }

    @Grave(back = PAGE)
    @PostMapping("/{id}/duties/{duty}/removal")
    String take(@PathVariable String id, @PathVariable String duty, Caller caller) {
        duties.take(caller, member(id), duty(duty));
        return "redirect:" + PAGE;
    }

    @Grave(back = PAGE)
    @PostMapping("/{id}/sign-ins/removal")
    String endSignIns(@PathVariable String id, Caller caller) {
        MemberId member = member(id);
        duties.endSignIns(caller, member);
        return "redirect:" + PAGE + "?done=signed-out";
    }

    private static MemberId member(String id) {
        try {
            return MemberId.of(id);
        } catch (IllegalArgumentException none) {
            throw BadParameter.refused("id", "parameter.person");
        }
    }

    private static Duty duty(String key) {
        return Arrays.stream(Duty.values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> BadParameter.refused("duty", "duty.unknown"));
    }
}
