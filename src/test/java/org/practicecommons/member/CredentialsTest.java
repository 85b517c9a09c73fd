package org.practicecommons.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a sign-in lets in: not for ever, and not unused. */
@ProgramTest
class CredentialsTest {
    @Autowired
    private Graph graph;

    @Autowired
    private Members members;

    @Autowired
    private RegulatorAccounts regulators;

    @Autowired
    private DemonstrationMode demonstration;

    @ParameterizedTest
    @CsvSource({"SIGN_IN, P2D, true", "SIGN_IN, P3DT1S, false", "TOKEN, P300D, true", "TOKEN, P366D, false"})
    void whatIsNotUsedLetsInForAWhileOnly(CredentialKind kind, String unused, boolean letsIn) {
        Secret secret = after("PT0S").make(wanted(kind, "Unused"));
        assertThat(after(unused).holder(secret, kind).isPresent()).isEqualTo(letsIn);
        assertThat(after(unused).list(member()).stream()
                        .anyMatch(held -> held.label().equals("Unused")))
                .isEqualTo(letsIn);
        forget();
    }

    @Test
    void useKeepsItOpenButNotForEver() {
        Secret secret = after("PT0S").make(wanted(CredentialKind.SIGN_IN, "Used"));
        for (int day = 2; day < 14; day += 2) {
            assertThat(after("P" + day + "D").holder(secret, CredentialKind.SIGN_IN))
                    .isPresent();
        }
        assertThat(after("P13DT23H").holder(secret, CredentialKind.SIGN_IN)).isPresent();
        assertThat(after("P14DT1S").holder(secret, CredentialKind.SIGN_IN)).isEmpty();
        forget();
    }

    private NewCredential wanted(CredentialKind kind, String label) {
        return kind == CredentialKind.TOKEN
                ? NewCredential.token(member(), label, true)
                : NewCredential.signIn(member(), SignInWay.LINK, label);
    }

    private MemberId member() {
        return members.findDemonstration("practice2").map(Member::id).orElseThrow();
    }

    private void forget() {
        after("PT0S").takeBackOthers(member(), "");
    }

    private Credentials after(String time) {
        return new Credentials(graph, Clock.offset(Clock.systemUTC(), Duration.parse(time)), regulators, demonstration);
    }
}
