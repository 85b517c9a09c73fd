package org.practicecommons.home.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.practicecommons.home.AreaTable;
import org.practicecommons.home.Links;
import org.practicecommons.platform.web.Wording;
import org.practicecommons.practice.Practice;

/** Puts practices into tables. List sizes are official figures and stand as published. */
final class AreaTables {
    private AreaTables() {}

    static AreaTable practices(String caption, List<Practice> practices) {
        List<AreaTable.Row> rows = practices.stream().map(AreaTables::row).toList();
        return new AreaTable(caption, "Practice", "Place", rows);
    }

    /** The PCNs of these practices; those in none are left out. */
    static AreaTable pcns(List<Practice> practices) {
        Map<Practice.Body, List<Practice>> byPcn = practices.stream()
                .filter(practice -> practice.pcn() != null)
                .collect(Collectors.groupingBy(practice -> Objects.requireNonNull(practice.pcn())));
        List<AreaTable.Row> rows = byPcn.entrySet().stream()
                .map(pcn -> row(pcn.getKey(), pcn.getValue()))
                .sorted(Comparator.comparing(row -> row.link().text()))
                .toList();
        return new AreaTable("Its primary care networks", "Primary care network", "Practices", rows);
    }

    static String patients(List<Practice> practices) {
        return Wording.count(practices.stream()
                .map(Practice::listSize)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum());
    }

    private static AreaTable.Row row(Practice practice) {
        Integer size = practice.listSize();
        return new AreaTable.Row(
                Links.toPractice(practice.odsCode().value(), practice.name()),
                PracticePresenter.place(practice),
                size == null ? "no current list" : Wording.count(size));
    }

    private static AreaTable.Row row(Practice.Body pcn, List<Practice> practices) {
        return new AreaTable.Row(
                Links.toPcn(pcn.code(), pcn.name()), Wording.count(practices.size()), patients(practices));
    }
}
