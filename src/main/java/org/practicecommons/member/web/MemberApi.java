package org.practicecommons.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.member.Administrators;
import org.practicecommons.member.Affiliation;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.DemonstrationMode;
import org.practicecommons.member.Duty;
import org.practicecommons.member.Member;
import org.practicecommons.member.Members;
import org.practicecommons.member.NewCredential;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.shared.MemberId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Members for programs: who a token belongs to, and tokens of the demonstration's people. */
@RestController
@RequestMapping("/api/v1")
class MemberApi {
    /** Whom to be. */
    record As(@Nullable String as) {}

    /** Who is to administer. */
    record Administrator(
            @Nullable String email,
            @Nullable String name,
            @Nullable Boolean namesRead) implements NamesRead {}

    /** A token; shown this once. */
    record Token(String token) {}

    /** An organisation of a member. */
    record OrganisationItem(String type, String code, String name) {}

    /** What a member does for it. */
    record AffiliationItem(OrganisationItem organisation, String role, boolean confirmed) {}

    /** The member who asks. */
    record Me(String id, String name, List<AffiliationItem> affiliations, List<String> duties) {}

    private final DemonstrationMode demonstration;
    private final Members members;
    private final Credentials credentials;
    private final Administrators administrators;
    private final TextDoor door;

    MemberApi(
            DemonstrationMode demonstration,
            Members members,
            Credentials credentials,
            Administrators administrators,
            TextDoor door) {
        this.administrators = administrators;
        this.door = door;
        this.demonstration = demonstration;
        this.members = members;
        this.credentials = credentials;
    }

    /** The member that the token or the browser's sign-in belongs to. */
    @GetMapping("/me")
    Me me(Caller caller) {
        Member member = caller.required();
        return new Me(
                member.id().toString(),
                member.name(),
                member.affiliations().stream().map(MemberApi::item).toList(),
                member.duties().stream().map(Duty::key).sorted().toList());
    }

    /** A token for one of the demonstration's people; 404 outside the demonstration. */
    @PostMapping("/demo/tokens")
    Token demonstrationToken(@RequestBody As who, HttpServletRequest request) {
        demonstration.required(request);
        Member member = members.findDemonstration(who.as() == null ? "" : who.as())
                .orElseThrow(() -> BadParameter.refused("as", "parameter.as"));
        return new Token(
                credentials.make(NewCredential.demonstrationToken(member.id())).text());
    }

    /** Makes somebody an administrator, and a member if need be. Only the operator may, and administrators. */
    @Grave(alsoOperator = true)
    @PostMapping("/administrators")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> administrator(@RequestBody Administrator person, Caller caller) {
        SignInForm address = new SignInForm(person.email() == null ? "" : person.email(), "");
        NameForm name = new NameForm(person.name() == null ? "" : person.name());
        Stream.concat(address.problems().stream(), name.problems().stream())
                .findFirst()
                .ifPresent(problem -> {
                    throw BadParameter.refused(problem.field(), "parameter.person");
                });
        MemberId id = administrators.appoint(caller, address.email(), door.check("name", name.name()));
        return Map.of("id", id.toString());
    }

    private static AffiliationItem item(Affiliation affiliation) {
        OrganisationItem organisation = new OrganisationItem(
                affiliation.organisation().type().key(),
                affiliation.organisation().code(),
                affiliation.organisation().name());
        return new AffiliationItem(organisation, affiliation.role().key(), affiliation.confirmed());
    }
}
