package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.practicecommons.innovation.PartnerWork;
import org.practicecommons.innovation.PartnerWork.Part;
import org.practicecommons.innovation.Partners;

/**
 * A partner's work in one role.
 *
 * @param role {@code leads} or the key of a partner's role
 * @param inWords the same, as it is shown
 * @param parts with whom, and in which record
 */
record PartnerRoles(String role, String inWords, List<Part> parts) {
    /** All roles that a partner has, the lead first. */
    static List<PartnerRoles> of(List<Part> all) {
        Map<String, List<Part>> byRole = new LinkedHashMap<>();
        byRole.put(PartnerWork.LEADS, new ArrayList<>());
        for (Partners.Role role : Partners.Role.values()) {
            byRole.put(role.name(), new ArrayList<>());
        }
        all.forEach(part ->
                byRole.computeIfAbsent(part.role(), other -> new ArrayList<>()).add(part));
        return byRole.entrySet().stream()
                .filter(role -> !role.getValue().isEmpty())
                .map(role -> new PartnerRoles(key(role.getKey()), inWords(role.getKey()), role.getValue()))
                .toList();
    }

    /** Boards in which it has this role, by code with their names. */
    Map<String, String> boards() {
        Map<String, String> boards = new TreeMap<>();
        parts.forEach(part -> {
            String icb = part.icb();
            if (icb != null) {
                boards.put(icb, part.icbName());
            }
        });
        return boards;
    }

    private static String key(String role) {
        return role.equals(PartnerWork.LEADS)
                ? "leads"
                : Partners.Role.valueOf(role).key();
    }

    private static String inWords(String role) {
        return role.equals(PartnerWork.LEADS)
                ? "Leads the work"
                : Partners.Role.valueOf(role).inWords();
    }
}
