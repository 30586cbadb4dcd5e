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

/// Reads `products.csv`, `sectors.csv` and `exchanges.csv`: what sectors make, what they take in
/// and give out for it, and which of them are known to exchange what.
final class SectorRows {
  private static final String PRODUCTS = "products.csv";

  private final CatalogReading reading;
  private final UnitTable units;

  SectorRows(CatalogReading reading, UnitTable units) {
    this.reading = reading;
    this.units = units;
  }

  /// What each class makes; empty for a row that is wrong, which is told once and not for each
  /// flow.
  private Map<String, Optional<SectorRate.Product>> products() {
    Map<String, Optional<SectorRate.Product>> products = new LinkedHashMap<>();
    for (CatalogRow row : reading.rows(PRODUCTS, "sector", "product", "per", "words")) {
      if (reading.isNew("product." + product(row), row.place())) {
        reading.keep(PRODUCTS, product(row), row.provenance());
        products.put(
            product(row),
            row.make(
                () ->
                    new SectorRate.Product(
                        row.text("product"), units.get(row.text("per")), row.items("words", '|'))));
      }
    }
    return products;
  }

  private static String product(CatalogRow row) {
    return row.text("sector") + "/" + row.text("product");
  }

  List<SectorRate> rates() {
    Map<String, Optional<SectorRate.Product>> products = products();
    List<SectorRate> rates = new ArrayList<>();
    Map<String, Integer> count = new LinkedHashMap<>();
    for (CatalogRow row :
        reading.rows(
            "sectors.csv",
            "sector",
            "product",
            "direction",
            "carrier",
            "subject",
            "low",
            "high",
            "unit",
            "source",
            "year",
            "confidence",
            "verified")) {
      int number = count.merge(row.text("sector"), 1, Integer::sum);
      reading.isNew("sector." + row.text("sector") + "/" + number, row.place());
      Optional<SectorRate.Product> made = products.get(product(row));
      if (made != null) {
        made.flatMap(product -> rate(row, product)).ifPresent(rates::add);
      } else {
        reading.error(
            "catalog.sector.product",
            row.place(),
            "products.csv has no product '%s' of class %s."
                .formatted(row.text("product"), row.text("sector")),
            row.text("product"),
            row.text("sector"));
      }
    }
    return rates;
  }

  private Optional<SectorRate> rate(CatalogRow row, SectorRate.Product product) {
    return row.make(
        () ->
            new SectorRate(
                row.text("sector"),
                product,
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
            "year",
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
