package org.practicecommons.home.web;

import java.util.List;
import org.practicecommons.home.AreaPage;
import org.practicecommons.home.AreaTable;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.platform.web.Wording;
import org.practicecommons.practice.Areas;
import org.practicecommons.practice.Practice;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of primary care networks and integrated care boards: which practices belong to them today. */
@Controller
class AreaController {
    private final Areas areas;

    AreaController(Areas areas) {
        this.areas = areas;
    }

    @GetMapping("/pcns/{code}")
    String pcn(@PathVariable String code, Model model) {
        OdsCode known = Parameters.requiredCode("code", code);
        Practice.Body pcn = areas.pcn(known);
        List<Practice> practices = areas.ofPcn(known);
        return show(
                model,
                new AreaPage(
                        pcn.name(),
                        identity("Primary care network", practices, pcn),
                        filled(List.of(AreaTables.practices("Its practices", practices)))));
    }

    @GetMapping("/icbs/{code}")
    String icb(@PathVariable String code, Model model) {
        OdsCode known = Parameters.requiredCode("code", code);
        Practice.Body icb = areas.icb(known);
        List<Practice> practices = areas.ofIcb(known);
        List<Practice> alone =
                practices.stream().filter(practice -> practice.pcn() == null).toList();
        return show(
                model,
                new AreaPage(
                        icb.name(),
                        identity("Integrated care board", practices, icb),
                        filled(List.of(
                                AreaTables.pcns(practices),
                                AreaTables.practices("Practices in no primary care network", alone)))));
    }

    private static List<AreaTable> filled(List<AreaTable> tables) {
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private static String identity(String kind, List<Practice> practices, Practice.Body area) {
        return String.join(
                " · ",
                kind,
                practices.size() == 1 ? "1 practice" : Wording.count(practices.size()) + " practices",
                AreaTables.patients(practices) + " registered patients",
                "ODS code " + area.code());
    }

    private static String show(Model model, AreaPage page) {
        model.addAttribute("page", page);
        return "home/area";
    }
}
