package org.practicecommons.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.mode.Mode;
import org.practicecommons.shared.MemberId;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody acts for a regulator here, unless whoever runs the program wants it. */
@ProgramTest
class RegulatorAccountsTest {
    @Autowired
    private Graph graph;

    @Autowired
    private Members members;

    @Autowired
    private Credentials credentials;

    @Autowired
    private TextDoor door;

    @ParameterizedTest
    @CsvSource({
        "'', DEMONSTRATION, true",
        "'', SERVICE, false",
        "on, SERVICE, true",
        "off, DEMONSTRATION, false",
        "yes, SERVICE, false"
    })
    void theyAreOffOutsideTheDemonstration(String setting, Mode mode, boolean on) throws Exception {
        assertThat(accounts(setting, mode).areOn()).isEqualTo(on);
    }

    @Test
    void whileTheyAreOffNoSecretLetsThemIn() throws Exception {
        Credentials off = new Credentials(
                graph,
                Clock.systemUTC(),
                accounts("off", Mode.DEMONSTRATION),
                new DemonstrationMode(Mode.DEMONSTRATION));
        Member regulator = members.findDemonstration("regulator").orElseThrow();
        Secret token = credentials.make(NewCredential.token(regulator.id(), "Regulator", true));
        assertThat(credentials.holder(token, CredentialKind.TOKEN)).isPresent();
        assertThat(off.holder(token, CredentialKind.TOKEN)).isEmpty();
        assertThatThrownBy(() -> accounts("off", Mode.DEMONSTRATION).require(regulator))
                .isInstanceOf(MayNot.class);
        credentials.takeBackOthers(regulator.id(), "");
    }

    @Test
    void whileTheyAreOffNobodyJoinsOrIsConfirmed() throws Exception {
        RegulatorAccounts off = accounts("off", Mode.DEMONSTRATION);
        JoinRequest request = new JoinRequest(
                door.check("name", "Somebody new"),
                "new@regulator.example",
                OrganisationType.REGULATOR,
                "DR001",
                door.check("organisation", "A regulator"),
                MemberRole.REGULATOR,
                MemberId.next());
        assertThatThrownBy(() -> new Joining(graph, Clock.systemUTC(), off).ask(request))
                .isInstanceOf(MayNot.class);
        Caller admin = new Caller(members.findDemonstration("admin").orElseThrow(), null);
        Organisation organisation = new Organisation(OrganisationType.REGULATOR, "DR001", "A regulator");
        assertThatThrownBy(() -> new Teams(graph, List.of(), Clock.systemUTC(), off).confirm(admin, organisation, "x"))
                .isInstanceOf(MayNot.class);
    }

    private static RegulatorAccounts accounts(String setting, Mode mode) {
        return new RegulatorAccounts(setting, new DemonstrationMode(mode));
    }
}
