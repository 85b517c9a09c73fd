package org.practicecommons.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an e-mail domain, and which ones belong to nobody alone. */
class EmailDomainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nhs.net",
                "NHS.net",
                "@gmail.com",
                "outlook.com",
                "outlook.co.uk",
                "hotmail.fr",
                "doctors.org.uk"
            })
    void manyOrganisationsShareIt(String domain) {
        assertThat(EmailDomain.of(domain))
                .hasValueSatisfying(known -> assertThat(known.isShared()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"millroad.example.org", "millroad.nhs.uk", "outlooks.example", "notnhs.net", "a-b.example"})
    void itCanBeAnOrganisationsOwn(String domain) {
        assertThat(EmailDomain.of(domain))
                .hasValueSatisfying(known -> assertThat(known.isShared()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "a b.example",
                "-a.example",
                "a..example",
                "someone@a.example",
                "1.2.3.4",
                "a.example/"
            })
    void itIsNone(String typed) {
        assertThat(EmailDomain.of(typed)).isEmpty();
    }

    @Test
    void anAddressEndsWithItsDomain() {
        assertThat(EmailDomain.ofAddress("ravi@Mill.example").map(EmailDomain::name))
                .hasValue("mill.example");
    }
}
