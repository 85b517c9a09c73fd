package org.practicecommons.ingest.source;

import java.util.List;
import java.util.stream.IntStream;
import org.practicecommons.ingest.SourceColumn;

/** The 27 columns of epraccur in their places; the file has no heading. Names follow the ODS file specification. */
final class EpraccurColumns {
    private static final List<String> NAMES = List.of(
            "Organisation Code",
            "Name",
            "National Grouping",
            "High Level Health Geography",
            "Address Line 1",
            "Address Line 2",
            "Address Line 3",
            "Address Line 4",
            "Address Line 5",
            "Postcode",
            "Open Date",
            "Close Date",
            "Status Code",
            "Organisation Sub-Type Code",
            "Commissioner",
            "Join Commissioner Date",
            "Left Commissioner Date",
            "Contact Telephone Number",
            "Null 19",
            "Null 20",
            "Null 21",
            "Amended Record Indicator",
            "Null 23",
            "Provider or Purchaser",
            "Null 25",
            "Prescribing Setting",
            "Null 27");
    private static final List<String> MEANINGS = List.of(
            "ODS code",
            "name in capitals",
            "region; W00 is Wales",
            "ICB",
            "address",
            "address",
            "address, mostly the town",
            "address, mostly the county",
            "address",
            "postcode",
            "first day, yyyyMMdd",
            "last day, yyyyMMdd",
            "A active, C closed, D dormant, P proposed",
            "not used",
            "sub-ICB location that commissions it",
            "first day with that commissioner, yyyyMMdd",
            "not used",
            "never read",
            "not used",
            "not used",
            "not used",
            "not used",
            "not used",
            "not used",
            "not used",
            "4 is a GP practice; others are skipped",
            "not used");

    static final List<SourceColumn> ALL = IntStream.range(0, NAMES.size())
            .mapToObj(i -> SourceColumn.required(NAMES.get(i), MEANINGS.get(i)))
            .toList();

    private EpraccurColumns() {}
}
