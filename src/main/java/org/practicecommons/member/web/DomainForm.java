package org.practicecommons.member.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practicecommons.member.EmailDomain;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The form for an organisation's own e-mail domain.
 *
 * @param type key of an {@link OrganisationType}
 * @param code ODS code, or the code of this service
 * @param domain such as {@code millroad.example.org}
 */
public record DomainForm(String type, String code, String domain) {
    /** Fields left out of the request are empty. */
    public DomainForm {
        type = Texts.clean(type);
        code = Texts.clean(code);
        domain = Texts.clean(domain).toLowerCase(Locale.ROOT);
    }

    static DomainForm empty() {
        return new DomainForm("", "", "");
    }

    Optional<OrganisationType> chosenType() {
        return OrganisationType.ofKey(type);
    }

    /** Codes of this service are kept as they were made, those of ODS in capitals. */
    String wholeCode() {
        boolean own = type.equals(OrganisationType.PARTNER.key()) || type.equals(OrganisationType.REGULATOR.key());
        return own ? code : code.toUpperCase(Locale.ROOT);
    }

    List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (chosenType().isEmpty()) {
            found.add(new FieldProblem("type", "domain.type.missing"));
        }
        if (code.isEmpty()) {
            found.add(new FieldProblem("code", "domain.code.missing"));
        }
        Optional<EmailDomain> typed = EmailDomain.of(domain);
        if (typed.isEmpty()) {
            found.add(new FieldProblem("domain", "domain.domain.wrong"));
        } else if (typed.get().isShared()) {
            found.add(new FieldProblem("domain", "domain.domain.shared"));
        }
        return found;
    }
}
