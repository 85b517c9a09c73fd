package org.practicecommons.home.web;

import java.util.ArrayList;
import java.util.List;
import org.practicecommons.home.Links;
import org.practicecommons.home.StartPage;
import org.practicecommons.home.StartPage.Part;
import org.practicecommons.member.Affiliation;
import org.practicecommons.member.Duty;
import org.practicecommons.member.Member;
import org.practicecommons.member.Organisation;
import org.practicecommons.platform.web.Link;
import org.practicecommons.practice.Areas;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.PracticeState;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** Puts the page together where a member begins, by what the member acts for. */
@Component
class StartPresenter {
    private static final Link CHALLENGES = new Link("See what practices struggle with", "/challenges");
    private static final Link WRITE = new Link("Write down what you do", "/innovations/new");
    private static final Link DRAFTS = new Link("Drafts of your team", "/innovations/drafts");
    private static final Link TRIED = new Link("See what people have tried", "/innovations");
    private static final Link ACCOUNT = new Link("Your account", "/account");

    private final Practices practices;
    private final Areas areas;

    StartPresenter(Practices practices, Areas areas) {
        this.practices = practices;
        this.areas = areas;
    }

    StartPage page(Member member) {
        List<Part> parts = new ArrayList<>();
        member.actsFor().forEach(organisation -> parts.add(part(organisation)));
        member.duties().stream().sorted().forEach(duty -> parts.add(part(duty)));
        member.affiliations().stream()
                .filter(affiliation -> !affiliation.confirmed())
                .forEach(affiliation -> parts.add(waiting(affiliation)));
        return new StartPage(member.name(), parts.isEmpty() ? List.of(alone()) : parts);
    }

    private Part part(Organisation own) {
        return switch (own.type()) {
            case PRACTICE -> practice(own);
            case PCN -> pcn(own);
            case ICB -> icb(own);
            case PARTNER ->
                new Part(
                        own.name(),
                        List.of(
                                "You can look up any practice, see what its patients are like, and read which challenges it"
                                        + " names.",
                                "What a practice names is for its own members to say, so you cannot change it."),
                        WRITE,
                        List.of(TRIED, DRAFTS, CHALLENGES, team(own)));
            case REGULATOR ->
                new Part(
                        own.name(),
                        List.of(
                                "You are here in the open: your role stands beside your name.",
                                "You see what everybody sees: published figures, and the challenges that practices name. You"
                                        + " see nothing more: no member’s account, and not what anybody reads.",
                                "Nothing here says how well a practice does. Challenges are named to find help, not to be"
                                        + " judged."),
                        new Link("See how practices are matched", "/method"),
                        List.of(team(own)));
        };
    }

    private Part practice(Organisation own) {
        String page = "/practices/" + own.code();
        boolean compared = practices
                .find(new OdsCode(own.code()))
                .filter(practice -> practice.state() == PracticeState.OPEN)
                .isPresent();
        Link peers = new Link("See practices like yours", page + "/peers");
        Link self = new Link("What sets your practice apart", page);
        List<Link> others = new ArrayList<>(compared ? List.of(self) : List.of());
        others.add(new Link("See what practices like yours tried", page + "/tried"));
        others.add(WRITE);
        others.add(DRAFTS);
        others.add(new Link("Name the challenges of your practice", page + "/challenges"));
        others.add(team(own));
        return new Part(
                own.name(),
                List.of("See who works in a context like yours, why they are alike and how they differ."),
                compared ? peers : self,
                others);
    }

    private Part pcn(Organisation own) {
        List<Practice> practices = areas.ofPcn(new OdsCode(own.code()));
        return new Part(
                own.name(),
                List.of(
                        "Open a practice to see what sets it apart, which practices are like it and which challenges it names."),
                Links.toPcn(own.code(), "See your network"),
                List.of(TRIED, WRITE, DRAFTS, CHALLENGES, team(own)),
                AreaTables.practices("Practices of your network", practices));
    }

    private Part icb(Organisation own) {
        List<Practice> practices = areas.ofIcb(new OdsCode(own.code()));
        return new Part(
                own.name(),
                List.of("Open a network to see its practices, what sets each apart and which challenges it names."),
                Links.toIcb(own.code(), "See your board’s networks and practices"),
                List.of(TRIED, CHALLENGES, team(own)),
                AreaTables.pcns(practices));
    }

    private static Part part(Duty duty) {
        return switch (duty) {
            case CURATOR ->
                new Part(
                        duty.inWords(),
                        List.of(
                                "Check each imported draft against its page before anybody else reads it, and keep the words"
                                        + " that records are described with."),
                        new Link("See imported drafts", "/curation"),
                        List.of(new Link("The words we use", "/vocabularies")));
            case MODERATOR ->
                new Part(
                        duty.inWords(),
                        List.of(
                                "Read what was reported, and decide whether it stays. Who reported it is told what you decided."),
                        new Link("See the reports that wait", "/moderation"),
                        List.of());
            case ADMINISTRATOR ->
                new Part(
                        duty.inWords(),
                        List.of(
                                "You confirm the first member of each organisation. Its members decide about the next."),
                        new Link("See who waits to be confirmed", "/administration/claims"),
                        List.of(
                                new Link("Say who moderates and curates", "/administration/members"),
                                new Link("See which data are held", "/data")));
        };
    }

    private static Part waiting(Affiliation affiliation) {
        return new Part(
                affiliation.organisation().name(),
                List.of("Your role, " + affiliation.role().inWords()
                        + ", waits to be confirmed. Until then you can read all that everybody can read."),
                null,
                List.of(ACCOUNT));
    }

    private static Part alone() {
        return new Part(
                "You act for no organisation",
                List.of("You can read all that everybody can read."),
                CHALLENGES,
                List.of(ACCOUNT));
    }

    private static Link team(Organisation own) {
        return new Link("See your team", "/account/teams/" + own.type().key() + "/" + own.code());
    }
}
