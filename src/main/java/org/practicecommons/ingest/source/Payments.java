package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.optional;
import static org.practicecommons.ingest.SourceColumn.required;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.Figures;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.ingest.table.RowReader;
import org.practicecommons.practice.RegisterFact.Placement;

/** What each practice was paid, under which contract, where, and for how many registered and weighted patients. */
final class Payments implements CsvSource {
    private static final String REGISTERED = "Number of Registered Patients (Last Known Figure)";
    private static final String WEIGHTED = "Number of Weighted Patients (Last Known Figure)";
    private static final String PER_REGISTERED = "Average payments per registered patient";
    private static final String PER_WEIGHTED = "Average payments per weighted patient";
    private static final String TOTAL = "Total NHS Payments to General Practice";
    private static final Source SOURCE = Source.open(
            "nhs-payments",
            "NHS Payments to General Practice",
            "NHS England",
            "digital.nhs.uk, publications, NHS Payments to General Practice",
            Source.Content.CSV,
            required("NHS England (Region) code", "ODS code of the region"),
            optional("NHS England (Region) Name", "name of the region"),
            required("CCG Code", "ODS code of the sub-ICB location, in spite of its heading"),
            optional("Sub ICB NAME", "name of the sub-ICB location"),
            required("Code", "ODS code of the PCN, or Unknown or no PCN"),
            optional("CCG NAME", "name of the PCN, in spite of its heading"),
            required("Practice Code", "ODS code of the practice"),
            optional("Practice Name", "name of the practice"),
            optional("Practice Postcode", "postcode of the practice"),
            required("Contract Type", "GMS, PMS, APMS or Unknown"),
            required("Dispensing Practice", "Yes, No or Unknown"),
            required("Practice type", "only GP practice is read"),
            required("Practice Rurality", "Urban or Rural"),
            required(REGISTERED, "mean of the year's quarters"),
            required(WEIGHTED, "registered patients weighted by the Carr-Hill formula"),
            required(PER_REGISTERED, "pounds"),
            required(PER_WEIGHTED, "pounds"),
            required(TOTAL, "pounds"));
    private static final Set<String> UNKNOWN = Set.of("UNKNOWN");

    @Override
    public Source source() {
        return SOURCE;
    }

    @Override
    public RowReader rows(DatasetDescription dataset) {
        String year = Periods.financialYear(dataset);
        return (row, findings) -> {
            if (!row.required("Practice type").equalsIgnoreCase("GP practice")) {
                findings.skip(Skips.OTHER_SETTING);
                return;
            }
            Placement placement = placement(row);
            Figures figures = figures(row);
            if (findings.fact(placement.practice(), placement) && !figures.isEmpty()) {
                findings.figures(placement.practice(), year, figures);
            }
        };
    }

    private static Placement placement(Row row) throws MalformedRow {
        return new Placement(
                row.organisation("Practice Code"),
                row.text("Practice Name").orElse(null),
                row.postcode("Practice Postcode").orElse(null),
                Place.pcn(row, "Code", "CCG NAME"),
                Place.named(row, "CCG Code", "Sub ICB NAME"),
                null,
                Place.named(row, "NHS England (Region) code", "NHS England (Region) Name"));
    }

    private static Figures figures(Row row) throws MalformedRow {
        return contract(row)
                .with("dispensing", choice(row, "Dispensing Practice", "YES", "NO"))
                .with("rural", choice(row, "Practice Rurality", "RURAL", "URBAN"))
                .with("registered", row.count(REGISTERED))
                .with("weighted", row.count(WEIGHTED))
                .with("payment_per_registered", money(row, PER_REGISTERED))
                .with("payment_per_weighted", money(row, PER_WEIGHTED))
                .with("total_payments", money(row, TOTAL));
    }

    private static OptionalDouble money(Row row, String column) throws MalformedRow {
        return row.number(column, -Bounds.MONEY, Bounds.MONEY);
    }

    private static Figures contract(Row row) throws MalformedRow {
        Figures figures = new Figures();
        String type = row.text("Contract Type").orElse("Unknown").toUpperCase(Locale.ROOT);
        if (UNKNOWN.contains(type)) {
            return figures;
        }
        if (!Set.of("GMS", "PMS", "APMS").contains(type)) {
            throw row.malformed("Contract Type", "not GMS, PMS, APMS or Unknown");
        }
        return figures.with("contract_gms", type.equals("GMS") ? 1 : 0)
                .with("contract_pms", type.equals("PMS") ? 1 : 0)
                .with("contract_apms", type.equals("APMS") ? 1 : 0);
    }

    /** 1 for the first word, 0 for the second, missing where the file says that it is unknown. */
    private static OptionalDouble choice(Row row, String column, String one, String zero) throws MalformedRow {
        String value = row.text(column).orElse("Unknown").toUpperCase(Locale.ROOT);
        if (UNKNOWN.contains(value)) {
            return OptionalDouble.empty();
        }
        if (!value.equals(one) && !value.equals(zero)) {
            throw row.malformed(column, "not one of the words this column has");
        }
        return OptionalDouble.of(value.equals(one) ? 1 : 0);
    }
}
