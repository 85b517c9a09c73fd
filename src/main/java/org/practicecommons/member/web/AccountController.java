package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.practicecommons.guard.CheckedText;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Accounts;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.Identities;
import org.practicecommons.member.Member;
import org.practicecommons.member.Members;
import org.practicecommons.member.NewCredential;
import org.practicecommons.member.Passkeys;
import org.practicecommons.member.Secret;
import org.practicecommons.member.WayInLetters;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.platform.web.Link;
import org.practicecommons.shared.MemberId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member's own page: name, organisations, browsers and programs that are let in, one's own data. */
@Controller
@RequestMapping("/account")
class AccountController {
    private final AccountPresenter pages;
    private final Members members;
    private final Credentials credentials;
    private final Passkeys passkeys;
    private final Identities identities;
    private final Accounts accounts;
    private final SignInCookie cookie;
    private final TextDoor door;
    private final WayInLetters letters;
    private final Clock clock;

    AccountController(
            AccountPresenter pages,
            Members members,
            Credentials credentials,
            Passkeys passkeys,
            Identities identities,
            Accounts accounts,
            SignInCookie cookie,
            TextDoor door,
            WayInLetters letters,
            Clock clock) {
        this.letters = letters;
        this.clock = clock;
        this.pages = pages;
        this.members = members;
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.identities = identities;
        this.accounts = accounts;
        this.cookie = cookie;
        this.door = door;
    }

    @GetMapping
    ModelAndView account(Caller caller) {
        return show(pages.page(caller), HttpStatus.OK);
    }

    @PostMapping("/name")
    ModelAndView rename(NameForm form, Caller caller) {
        if (!form.problems().isEmpty()) {
            return again(caller, form, form.problems());
        }
        try {
            members.rename(caller.required().id(), door.check("name", form.name()));
            return new ModelAndView("redirect:/account");
        } catch (TextRefused refused) {
            return again(caller, form, FieldProblem.of(refused));
        }
    }

    /** The token stands on the answer to this and nowhere else. */
    @Grave
    @PostMapping("/tokens")
    ModelAndView makeToken(TokenForm form, Caller caller) {
        if (!form.problems().isEmpty()) {
            return again(caller, form, form.problems());
        }
        try {
            CheckedText label = door.check("label", form.label());
            Member member = caller.required();
            Secret token = credentials.make(NewCredential.token(
                    member.id(), label.value(), form.mayChange(), form.chosen(member), form.life()));
            letters.tokenMade(member.id(), label.value(), clock.instant().plus(form.life()));
            return show(pages.page(caller, member.name(), TokenForm.empty(), token.text(), List.of()), HttpStatus.OK);
        } catch (TextRefused refused) {
            return again(caller, form, FieldProblem.of(refused));
        }
    }

    private ModelAndView again(Caller caller, NameForm form, List<FieldProblem> problems) {
        return show(pages.page(caller, form.name(), TokenForm.empty(), null, problems), unfit());
    }

    private ModelAndView again(Caller caller, TokenForm form, List<FieldProblem> problems) {
        return show(pages.page(caller, caller.required().name(), form, null, problems), unfit());
    }

    @PostMapping("/credentials/{id}/removal")
    String takeBack(@PathVariable String id, Caller caller) {
        credentials.takeBack(caller.required().id(), id);
        return "redirect:/account";
    }

    @PostMapping("/credentials/removal")
    String takeBackOthers(Caller caller) {
        String kept = caller.credential();
        credentials.takeBackOthers(caller.required().id(), kept == null ? "" : kept);
        return "redirect:/account";
    }

    @GetMapping("/data.json")
    ResponseEntity<PersonalData> data(Caller caller) {
        MemberId id = caller.required().id();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"practice-commons-my-data.json\"")
                .body(new PersonalData(
                        accounts.get(id),
                        credentials.list(id),
                        passkeys.list(id),
                        identities.list(id),
                        accounts.writtenBy(id)));
    }

    @GetMapping("/erasure")
    ModelAndView eraseOrNot() {
        List<Link> trail = List.of(Link.HOME, new Link("Your account", "/account"));
        return new ModelAndView("member/erase").addObject("page", new FormPage<>("", List.of(), trail));
    }

    @Grave(back = "/account/erasure")
    @PostMapping("/erasure")
    String erase(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        accounts.erase(caller.required().id());
        cookie.signOut(caller, request, response);
        return "redirect:/";
    }

    private static ModelAndView show(AccountPage page, HttpStatus status) {
        return new ModelAndView("member/account", status).addObject("page", page);
    }

    private static HttpStatus unfit() {
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
