package org.practicecommons.member.web;

import java.util.List;
import org.practicecommons.member.Account;
import org.practicecommons.member.Contributions.Contribution;
import org.practicecommons.member.Credential;
import org.practicecommons.member.Identities.Linked;
import org.practicecommons.member.Passkey;

/**
 * All that is kept about a member, for the member.
 *
 * @param account name, address, organisations, duties
 * @param credentials browsers and programs that are let in
 * @param passkeys what lets in by a touch of a device
 * @param elsewhere who the member is at other services
 * @param written what the member wrote
 */
record PersonalData(
        Account account,
        List<Credential> credentials,
        List<Passkey> passkeys,
        List<Linked> elsewhere,
        List<Contribution> written) {
    /** Copies the lists. */
    PersonalData {
        credentials = List.copyOf(credentials);
        passkeys = List.copyOf(passkeys);
        elsewhere = List.copyOf(elsewhere);
        written = List.copyOf(written);
    }
}
