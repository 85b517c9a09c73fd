package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.practicecommons.member.DemonstrationMode;
import org.practicecommons.member.Letter;
import org.practicecommons.member.LetterTray;
import org.practicecommons.member.Member;
import org.practicecommons.member.Members;
import org.practicecommons.member.SignInWay;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of the demonstration: sign in as one of them with one click, read the letters the program wrote. */
@Controller
class DemonstrationController {
    /** An invented person on the page. */
    record Person(String key, String name, List<String> what) {}

    /** The page of all invented people. */
    record PeoplePage(List<Person> people, List<Link> trail) {}

    /** The page of letters. */
    record LettersPage(List<Letter> letters, List<Link> trail) {}

    private final DemonstrationMode demonstration;
    private final Members members;
    private final SignInCookie cookie;
    private final ObjectProvider<LetterTray> tray;

    DemonstrationController(
            DemonstrationMode demonstration, Members members, SignInCookie cookie, ObjectProvider<LetterTray> tray) {
        this.demonstration = demonstration;
        this.members = members;
        this.cookie = cookie;
        this.tray = tray;
    }

    @GetMapping("/demo")
    String people(HttpServletRequest request, Model model) {
        demonstration.required(request);
        List<Person> people = DemonstrationMode.KEYS.stream()
                .flatMap(key -> members.findDemonstration(key).map(member -> person(key, member)).stream())
                .toList();
        model.addAttribute("page", new PeoplePage(people, List.of(Link.HOME)));
        return "member/demonstration";
    }

    @PostMapping("/demo")
    String signIn(
            @RequestParam(defaultValue = "") String as, HttpServletRequest request, HttpServletResponse response) {
        demonstration.required(request);
        Member member = members.findDemonstration(as).orElseThrow(() -> BadParameter.refused("as", "parameter.as"));
        cookie.signIn(member.id(), SignInWay.DEMONSTRATION, request, response);
        return "redirect:/account";
    }

    @GetMapping("/demo/letters")
    String letters(HttpServletRequest request, Model model) {
        demonstration.required(request);
        List<Letter> letters = Optional.ofNullable(tray.getIfAvailable())
                .map(LetterTray::letters)
                .orElse(List.of());
        model.addAttribute("page", new LettersPage(letters, List.of(Link.HOME)));
        return "member/letters";
    }

    private static Person person(String key, Member member) {
        return new Person(key, member.name(), MemberWords.standing(member));
    }
}
