package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.Instrument;
import org.tinkuy.catalog.ListedCode;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.catalog.Tolerances;

/// Reads `outcomes.csv` and `contracts.csv`.
final class ExperienceRows {
  private static final List<String> PAYERS = List.of("users", "government", "both");
  private static final List<String> BEARERS = List.of("company", "government", "shared");
  private static final List<String> TITLES = List.of("company", "government");
  private static final List<String> ANSWERS = List.of("no", "yes");

  private final CatalogReading reading;

  ExperienceRows(CatalogReading reading) {
    this.reading = reading;
  }

  /// What the files hold, with the policies that another one holds.
  Experience read(List<Instrument> instruments, List<ListedCode> codes, Tolerances usual) {
    return new Experience(
        outcomes(),
        contracts(),
        instruments,
        new FundingRows(reading).read(usual),
        new PlanSystemRows(reading).read(),
        codes,
        reading.marked());
  }

  private List<ParkOutcome> outcomes() {
    List<ParkOutcome> outcomes = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "outcomes.csv",
            "park",
            "country",
            "measure",
            "announced",
            "reached",
            "when",
            "unit",
            "source",
            "confidence",
            "verified",
            "note")) {
      if (reading.isNew("outcome." + row.text("park") + "." + row.text("measure"), row.place())) {
        row.constant("measure", ParkOutcome.Measure.class)
            .flatMap(measure -> row.make(() -> outcome(row, measure)))
            .ifPresent(outcomes::add);
      }
    }
    return outcomes;
  }

  private static ParkOutcome outcome(CatalogRow row, ParkOutcome.Measure measure) {
    return new ParkOutcome(
        row.text("park"),
        row.text("country"),
        measure,
        number(row, "announced"),
        number(row, "reached"),
        row.text("when"),
        row.text("unit"),
        row.provenance());
  }

  private List<ContractPreset> contracts() {
    List<ContractPreset> contracts = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "contracts.csv",
            "contract",
            "payer",
            "demand",
            "title",
            "handedBack",
            "handBackPrice",
            "companyDefault",
            "governmentDefault",
            "equityBack",
            "source",
            "confidence",
            "verified",
            "note")) {
      if (reading.isNew("contract." + row.text("contract"), row.place())) {
        row.make(() -> contract(row)).ifPresent(contracts::add);
      }
    }
    return contracts;
  }

  private static ContractPreset contract(CatalogRow row) {
    return new ContractPreset(
        row.text("contract"),
        row.word("payer", PAYERS),
        row.word("demand", BEARERS),
        row.word("title", TITLES),
        row.word("handedBack", ANSWERS).equals("yes"),
        number(row, "handBackPrice"),
        new ContractPreset.EarlyEnd(
            number(row, "companyDefault"),
            number(row, "governmentDefault"),
            row.word("equityBack", ANSWERS).equals("yes")),
        row.provenance());
  }

  private static double number(CatalogRow row, String column) {
    return CarrierRows.decimal(row.text(column)).doubleValue();
  }
}
