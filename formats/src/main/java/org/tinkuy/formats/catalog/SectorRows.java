package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.ExchangeType;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.kernel.UnitTable;

/// Reads `sectors.csv` and `exchanges.csv`: what sectors take in and give out, and which of them
/// are known to exchange what.
final class SectorRows {
  private final CatalogReading reading;
  private final UnitTable units;

  SectorRows(CatalogReading reading, UnitTable units) {
    this.reading = reading;
    this.units = units;
  }

  List<SectorRate> rates() {
    List<SectorRate> rates = new ArrayList<>();
    Map<String, Integer> count = new LinkedHashMap<>();
    for (CatalogRow row :
        reading.rows(
            "sectors.csv",
            "sector",
            "product",
            "per",
            "words",
            "direction",
            "carrier",
            "subject",
            "low",
            "high",
            "unit",
            "source",
            "confidence",
            "verified")) {
      int number = count.merge(row.text("sector"), 1, Integer::sum);
      reading.isNew("sector." + row.text("sector") + "/" + number, row.place());
      rate(row).ifPresent(rates::add);
    }
    return rates;
  }

  private Optional<SectorRate> rate(CatalogRow row) {
    return row.make(
        () ->
            new SectorRate(
                row.text("sector"),
                new SectorRate.Product(
                    row.text("product"), units.get(row.text("per")), row.items("words", '|')),
                row.word("direction", List.of("in", "out")),
                row.text("carrier"),
                row.text("subject"),
                new SectorRate.Range(
                    CarrierRows.decimal(row.text("low")).doubleValue(),
                    CarrierRows.decimal(row.text("high")).doubleValue(),
                    units.get(row.text("unit"))),
                row.provenance()));
  }

  private static OptionalDouble ratio(CatalogRow row) {
    String text = row.text("ratio");
    return text.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(CarrierRows.decimal(text).doubleValue());
  }

  List<ExchangeType> exchanges(TextRows texts) {
    List<ExchangeType> exchanges = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "exchanges.csv",
            "exchange",
            "from",
            "material",
            "carrier",
            "to",
            "replaces",
            "ratio",
            "what",
            "cases",
            "source",
            "confidence",
            "verified")) {
      String id = row.text("exchange");
      if (reading.isNew("exchange." + id, row.place())) {
        texts.add("exchange." + id + ".name", row.text("what"));
        row.make(
                () ->
                    new ExchangeType(
                        id,
                        row.text("from"),
                        row.items("material", '|'),
                        row.items("carrier", '|'),
                        row.items("to", '|'),
                        new ExchangeType.Swap(row.items("replaces", '|'), ratio(row)),
                        CarrierRows.decimal(row.text("cases")).intValueExact(),
                        row.provenance()))
            .ifPresent(exchanges::add);
      }
    }
    return exchanges;
  }
}
