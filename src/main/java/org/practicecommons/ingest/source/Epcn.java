package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.optional;
import static org.practicecommons.ingest.SourceColumn.required;

import java.util.List;
import java.util.stream.Stream;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.SourceColumn;
import org.practicecommons.ingest.table.FileContent;
import org.practicecommons.ingest.table.Findings;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.TableReading;
import org.practicecommons.ingest.table.WorkbookTable;
import org.practicecommons.practice.RegisterFact.PcnMembership;
import org.practicecommons.practice.RegisterFact.PcnOnRegister;

/** The register of primary care networks, ePCN: a workbook of networks and of practices' times in them. */
final class Epcn implements SourceReader {
    private static final String NETWORKS = "PCNDetails";
    private static final List<SourceColumn> NETWORK_COLUMNS = List.of(
            required("PCN Code", "ODS code of the PCN"),
            required("PCN Name", "name of the PCN"),
            required("Current Sub ICB Loc Code", "ODS code of its sub-ICB location"),
            required("Open Date", "first day"),
            required("Close Date", "last day, empty while open"),
            optional("Postcode", "postcode of its address"));
    private static final String PARTNERS = "PCN Core Partner Details";
    private static final List<SourceColumn> PARTNER_COLUMNS = List.of(
            required("Partner Organisation Code", "ODS code of the practice"),
            required("PCN Code", "ODS code of the PCN"),
            required("Practice to PCN Relationship Start Date", "first day in the PCN"),
            required("Practice to PCN Relationship End Date", "last day in the PCN, empty while in it"));
    private static final Source SOURCE = new Source(
            "ods-epcn",
            "Primary care networks and their practices (ePCN)",
            "NHS England, Organisation Data Service",
            Source.OPEN_GOVERNMENT_LICENCE,
            "digital.nhs.uk, Organisation Data Service, file downloads, GP and GP practice related data: ePCN",
            Source.Content.WORKBOOK,
            Stream.concat(NETWORK_COLUMNS.stream(), PARTNER_COLUMNS.stream())
                    .distinct()
                    .toList());

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public int fit(Opening opening) {
        boolean fits = opening.sheets().containsAll(List.of(NETWORKS, PARTNERS));
        return fits ? SOURCE.columns().size() : 0;
    }

    @Override
    public void read(FileContent content, DatasetDescription dataset, TableReading reading) {
        WorkbookTable workbook = new WorkbookTable(content);
        workbook.read(NETWORKS, NETWORK_COLUMNS, reading, Epcn::network);
        workbook.read(PARTNERS, PARTNER_COLUMNS, reading, Epcn::membership);
    }

    private static void network(Row row, Findings findings) throws MalformedRow {
        PcnOnRegister network = new PcnOnRegister(
                row.organisation("PCN Code"),
                row.required("PCN Name"),
                row.code("Current Sub ICB Loc Code").orElse(null),
                row.date("Open Date").orElse(null),
                row.date("Close Date").orElse(null),
                row.postcode("Postcode").orElse(null));
        findings.fact(network.code(), network);
    }

    private static void membership(Row row, Findings findings) throws MalformedRow {
        PcnMembership membership = new PcnMembership(
                row.organisation("Partner Organisation Code"),
                row.organisation("PCN Code"),
                row.date("Practice to PCN Relationship Start Date").orElse(null),
                row.date("Practice to PCN Relationship End Date").orElse(null));
        findings.fact(membership.practice() + ">" + membership.pcn() + ">" + membership.from(), membership);
    }
}
