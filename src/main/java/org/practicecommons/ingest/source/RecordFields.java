package org.practicecommons.ingest.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.practicecommons.ingest.table.JsonFields;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.innovation.ImportedRecord;
import org.practicecommons.innovation.InnovationDraft;
import org.practicecommons.innovation.Stage;

/** Fields that records of work have in all sources. */
final class RecordFields {
    static final int LONGEST_ID = 100;
    static final int LONGEST_NAME = 200;
    static final int MOST_PLACES = 20;
    private static final int LONGEST_URL = 500;
    private static final int LONGEST_NOTE = 450;

    private RecordFields() {}

    static List<String> terms(JsonFields fields, String column) throws MalformedRow {
        return fields.list(column, InnovationDraft.MOST_TERMS, LONGEST_NAME);
    }

    /** A field with its name in front, empty when it is missing. */
    static String told(String name, JsonFields fields, String column) throws MalformedRow {
        String said = fields.text(column, LONGEST_NOTE);
        return said.isEmpty() ? "" : name + ": " + said;
    }

    static Stage stage(JsonFields fields, String column) throws MalformedRow {
        String said = fields.text(column, LONGEST_NAME);
        if (said.isEmpty()) {
            return Stage.TRYING;
        }
        return Stage.ofKey(said.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new MalformedRow(column, said, "not a stage of the vocabulary"));
    }

    /** @param licence column of the licence; empty when the source has none */
    static ImportedRecord.From from(JsonFields fields, String publisher, String url, String licence)
            throws MalformedRow {
        return new ImportedRecord.From(
                fields.text(publisher, LONGEST_NAME), address(fields, url), fields.text(licence, LONGEST_NAME));
    }

    private static String address(JsonFields fields, String column) throws MalformedRow {
        String said = fields.text(column, LONGEST_URL);
        if (!said.isEmpty() && !isAddress(said)) {
            throw new MalformedRow(column, said, "not an http or https address");
        }
        return said;
    }

    private static boolean isAddress(String said) {
        try {
            URI uri = new URI(said);
            return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
