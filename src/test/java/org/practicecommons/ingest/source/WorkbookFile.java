package org.practicecommons.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook (xlsx) with sheets of texts, as small as Office Open XML allows. */
final class WorkbookFile {
    static final List<String> NETWORK_HEADINGS = List.of(
            "PCN Code",
            "PCN Name",
            "Current Sub ICB Loc Code",
            "Sub ICB Location",
            "Open Date",
            "Close Date",
            "Address Line 1",
            "Postcode");
    static final List<String> PARTNER_HEADINGS = List.of(
            "Partner\r\nOrganisation\r\nCode",
            "Partner\r\nName",
            "PCN Code",
            "PCN Name",
            "Practice to PCN\r\nRelationship\r\nStart Date",
            "Practice to PCN\r\nRelationship\r\nEnd Date",
            "Practice Sub ICB Loc and PCN Sub ICB Loc Match ");
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    static WorkbookFile epcn() {
        return new WorkbookFile()
                .with(
                        "PCNDetails",
                        List.of(
                                NETWORK_HEADINGS,
                                List.of(
                                        "U99001",
                                        "FELLBURY PCN",
                                        "99A",
                                        "NHS NORTHSHIRE ICB - 99A",
                                        "20190701",
                                        "",
                                        "THE OLD MILL",
                                        "ZZ1 1AA"),
                                List.of(
                                        "U99002",
                                        "HARBOUR PCN",
                                        "99A",
                                        "NHS NORTHSHIRE ICB - 99A",
                                        "20190701",
                                        "20200331",
                                        "2 QUAY ROAD",
                                        "ZZ2 2BB")))
                .with(
                        "PCN Core Partner Details",
                        List.of(
                                PARTNER_HEADINGS,
                                List.of("Z99001", "WILLOW LANE SURGERY", "U99001", "FELLBURY PCN", "20190701", "", ""),
                                List.of(
                                        "Z99002",
                                        "HARBOUR VIEW PRACTICE",
                                        "U99002",
                                        "HARBOUR PCN",
                                        "20190701",
                                        "20200331",
                                        ""),
                                List.of(
                                        "Z99002",
                                        "HARBOUR VIEW PRACTICE",
                                        "U99001",
                                        "FELLBURY PCN",
                                        "20200401",
                                        "",
                                        "")));
    }

    WorkbookFile with(String sheet, List<List<String>> rows) {
        sheets.put(sheet, rows);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder list = new StringBuilder();
            StringBuilder links = new StringBuilder();
            StringBuilder types = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
                number++;
                list.append(
                        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
                links.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                        .formatted(number, OFFICE, number));
                types.append(("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"application/"
                                + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
                        .formatted(number));
                put(zip, "xl/worksheets/sheet" + number + ".xml", sheet(sheet.getValue()));
            }
            // The library that reads workbooks looks for styles, and every program that writes workbooks writes some.
            links.append("<Relationship Id=\"styles\" Type=\"%s/styles\" Target=\"styles.xml\"/>".formatted(OFFICE));
            types.append("<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>");
            put(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"></styleSheet>");
            put(zip, "[Content_Types].xml", contentTypes(types.toString()));
            put(
                    zip,
                    "_rels/.rels",
                    relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(zip, "xl/_rels/workbook.xml.rels", relationships(links.toString()));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                            .formatted(MAIN, OFFICE, list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String contentTypes(String overrides) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + overrides + "</Types>";
    }

    private static String relationships(String links) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + links + "</Relationships>";
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column).replace("&", "&amp;").replace("\r\n", "&#13;&#10;");
                xml.append(
                        "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + column, row + 1, text));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
