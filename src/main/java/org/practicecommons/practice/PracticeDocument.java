package org.practicecommons.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.search.SearchDocument;

/** A practice as search knows it. */
public final class PracticeDocument {
    private PracticeDocument() {}

    /** The document of a practice with the bodies it belongs to, under its ODS code. */
    public static SearchDocument of(Practice practice) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(PracticeFields.ODS_CODE, practice.odsCode().value());
        fields.put(PracticeFields.NAME, practice.name());
        fields.put(PracticeFields.ALIASES, practice.aliases());
        fields.put(PracticeFields.WHOLE_NAMES, wholeNames(practice));
        fields.put(PracticeFields.ADDRESS, practice.address());
        fields.put(PracticeFields.STATUS, practice.state().key());
        put(fields, PracticeFields.TOWN, practice.town());
        put(fields, PracticeFields.LIST_SIZE, practice.listSize());
        putPostcode(fields, practice.postcode());
        put(fields, PracticeFields.PCN_CODE, PracticeFields.PCN_NAME, practice.pcn());
        put(fields, PracticeFields.SUB_ICB_CODE, PracticeFields.SUB_ICB_NAME, practice.subIcb());
        put(fields, PracticeFields.ICB_CODE, PracticeFields.ICB_NAME, practice.icb());
        put(fields, PracticeFields.REGION_CODE, PracticeFields.REGION_NAME, practice.region());
        return new SearchDocument(practice.odsCode().value(), fields);
    }

    private static List<String> wholeNames(Practice practice) {
        return Stream.concat(Stream.of(practice.name()), practice.aliases().stream())
                .flatMap(name -> Stream.of(name, name + " " + practice.place()))
                .distinct()
                .toList();
    }

    private static void putPostcode(Map<String, Object> fields, @Nullable String postcode) {
        if (postcode != null) {
            fields.put(PracticeFields.POSTCODE, postcode);
            fields.put(PracticeFields.OUTWARD, outward(postcode));
        }
    }

    /** The last three characters are the inward half, whether a space stands before them or not. */
    private static String outward(String postcode) {
        String joined = postcode.replace(" ", "");
        return joined.length() > 4 ? joined.substring(0, joined.length() - 3) : joined;
    }

    private static void put(Map<String, Object> fields, String path, @Nullable Object value) {
        if (value != null) {
            fields.put(path, value);
        }
    }

    private static void put(Map<String, Object> fields, String code, String name, Practice.@Nullable Body body) {
        if (body != null) {
            fields.put(code, body.code());
            fields.put(name, body.name());
        }
    }
}
