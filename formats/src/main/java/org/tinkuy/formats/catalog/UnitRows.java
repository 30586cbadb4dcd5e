package org.tinkuy.formats.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.catalog.MarkedRow;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// Reads `units.csv`.
///
/// A unit is `factor` times `of`: 1, a base in brackets (`[mass]`), or a product of units that
/// stand above it (`kg.m/s2`). A row with candidates declares words that have more than one
/// meaning.
final class UnitRows {
  private static final Pattern BASE = Pattern.compile("\\[([A-Za-z0-9.]+)]");
  private static final Pattern FACTOR = Pattern.compile("([./]?)([^./]+?)([0-9]?)(?=[./]|$)");

  private final CatalogReading reading;
  private final UnitTable.Builder builder = UnitTable.builder();
  private final Map<String, Unit> known = new HashMap<>();

  UnitRows(CatalogReading reading) {
    this.reading = reading;
  }

  /// The table; empty, with errors, where a row does not fit.
  Optional<UnitTable> read() {
    boolean before = reading.attempt().hasErrors();
    List<CatalogRow> rows =
        reading.rows(
            MarkedRow.UNITS,
            "unit",
            "factor",
            "of",
            "offset",
            "prefixes",
            "aliases",
            "candidates",
            "source");
    for (CatalogRow row : rows) {
      if (reading.isNew("unit." + row.text("unit"), row.place())) {
        reading.keep(MarkedRow.UNITS, row.text("unit"), row.provenance());
        row.make(() -> add(row));
      }
    }
    Optional<UnitTable> table =
        reading.attempt().at(Place.file("catalog/units.csv"), builder::build);
    return before || !reading.attempt().hasErrors() ? table : Optional.empty();
  }

  private UnitTable.Builder add(CatalogRow row) {
    List<String> candidates = row.items("candidates", '|');
    List<String> aliases = row.items("aliases", '|');
    if (!candidates.isEmpty()) {
      builder.ambiguous(row.text("unit"), candidates);
      aliases.forEach(alias -> builder.ambiguous(alias, candidates));
      return builder;
    }
    Unit of = product(row.text("of"));
    String offset = row.text("offset");
    Unit unit =
        Unit.of(
            row.text("unit"),
            of.dimension(),
            Fraction.parse(row.text("factor")).times(of.factor()),
            offset.isEmpty() ? Fraction.ZERO : Fraction.parse(offset));
    known.put(unit.code(), unit);
    return builder.add(unit, row.word("prefixes", List.of("no", "yes")).equals("yes"), aliases);
  }

  private Unit product(String text) {
    Matcher base = BASE.matcher(text);
    if (base.matches()) {
      return Unit.of(text, Dimension.base(base.group(1)), Fraction.ONE);
    }
    Unit whole = known.get(text);
    if (whole != null) {
      return whole;
    }
    Unit product = Unit.ONE;
    Matcher factor = FACTOR.matcher(text);
    int at = 0;
    while (at < text.length()) {
      boolean reads = factor.find(at) && factor.start() == at;
      Check.that(reads, "catalog.unit.of", "Unit: '%s' is no product of units.", text);
      int exponent = factor.group(3).isEmpty() ? 1 : Integer.parseInt(factor.group(3));
      Unit unit = get(factor.group(2)).power(exponent);
      product = factor.group(1).equals("/") ? product.per(unit) : product.times(unit);
      at = factor.end();
    }
    return product;
  }

  private Unit get(String code) {
    Unit unit = code.equals("1") ? Unit.ONE : known.get(code);
    Check.that(unit != null, "catalog.unit.above", "Unit: '%s' must stand above it.", code);
    return Objects.requireNonNull(unit);
  }
}
