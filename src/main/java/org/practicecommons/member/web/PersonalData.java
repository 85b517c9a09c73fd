package org.practicecommons.member.web;

import java.util.List;
import org.practicecommons.member.Account;
import org.practicecommons.member.Credential;

/**
 * All that is kept about a member, for the member.
 *
 * @param account name, address, organisations, duties
 * @param credentials browsers and programs that are let in
 */
record PersonalData(Account account, List<Credential> credentials) {
    static PersonalData of(Account account, List<Credential> credentials) {
        return new PersonalData(account, List.copyOf(credentials));
    }
}
