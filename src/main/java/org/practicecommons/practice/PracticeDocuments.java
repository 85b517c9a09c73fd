package org.practicecommons.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.search.DocumentSource;
import org.practicecommons.platform.search.SearchDocument;
import org.springframework.stereotype.Component;

/** Practices as search knows them: with the bodies they belong to today. */
@Component
class PracticeDocuments implements DocumentSource {
    private final Practices practices;
    private final Graph graph;

    PracticeDocuments(Practices practices, Graph graph) {
        this.practices = practices;
        this.graph = graph;
    }

    @Override
    public String kind() {
        return PracticeRegister.DOCUMENT;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        return practices.list(ids, practices.today()).stream()
                .map(PracticeDocuments::document)
                .toList();
    }

    @Override
    public List<String> allIds() {
        return graph.list(
                PracticeDocumentQueries.ALL_CODES,
                Map.of(),
                row -> row.get("code").asString());
    }

    static SearchDocument document(Practice practice) {
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
