package org.tinkuy.formula;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.ParkRow;

/// Compiles the reading of what the catalog says of a row's carrier: `carrier.group`,
/// `carrier.renewable`.
///
/// @param catalog where the carriers stand
/// @param column the column that names the carrier
record CarrierColumn(Catalog catalog, Compiled.Column column) {
  /// The list of codes that a column of carriers names.
  static final String CARRIERS = "carriers";

  /// The carrier of the row at hand; empty where the cell is.
  Optional<Carrier> of(Reading reading) {
    ParkRow row = reading.row(column.frame()).row();
    return Optional.ofNullable(row.at(column.index()))
        .map(cell -> catalog.carriers().get(cell.toString()));
  }

  Compiled read(String attribute, Expr.Name name) {
    FormulaType type =
        switch (attribute) {
          case "renewable" -> Compiler.measured(Dimension.NONE);
          case "heatingValue", "co2Factor" -> new FormulaType.Measured(dimension(attribute));
          default -> new FormulaType.Word(codes(attribute, name));
        };
    return Compiled.of(
        type,
        reading -> {
          Optional<Value> value = of(reading).flatMap(carrier -> find(carrier, attribute));
          return value.orElseGet(() -> missing(reading, attribute));
        });
  }

  /// The dimension of a factor, where all carriers that have one state it in the same dimension.
  private Optional<Dimension> dimension(String attribute) {
    List<Dimension> found =
        catalog.carriers().values().stream()
            .flatMap(carrier -> find(carrier, attribute).stream())
            .map(factor -> Arithmetic.range(factor).unit().dimension())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private List<String> codes(String attribute, Expr.Name name) {
    List<String> codes =
        catalog.carriers().values().stream()
            .flatMap(carrier -> find(carrier, attribute).stream())
            .filter(Value.Word.class::isInstance)
            .map(word -> ((Value.Word) word).text())
            .distinct()
            .toList();
    if (codes.isEmpty()) {
      List<String> known =
          catalog.carriers().values().stream()
              .flatMap(carrier -> carrier.attributes().keySet().stream())
              .distinct()
              .sorted()
              .toList();
      throw FormulaError.unknown(
          name.at(),
          "no carrier of the catalog states '%s'".formatted(attribute),
          attribute,
          known);
    }
    return codes;
  }

  private static Optional<Value> find(Carrier carrier, String attribute) {
    return switch (attribute) {
      case "group" -> Optional.of(new Value.Word(carrier.group()));
      case "renewable" -> carrier.renewable().map(share -> Amount.exact(share, Unit.ONE));
      case "heatingValue" -> carrier.heatingValue().map(q -> Amount.exact(q.value(), q.unit()));
      case "co2Factor" -> carrier.co2Factor().map(q -> Amount.exact(q.value(), q.unit()));
      default -> Optional.ofNullable(carrier.attributes().get(attribute)).map(Value.Word::new);
    };
  }

  private Value missing(Reading reading, String attribute) {
    ParkRow row = reading.row(column.frame()).row();
    String carrier = of(reading).map(Carrier::id).orElse("");
    reading.gap(row + ".carrier." + attribute, "noFactor");
    Value.Missing missing =
        new Value.Missing(
            "noFactor",
            carrier.isEmpty()
                ? Sentence.of("reason.noCarrier", "%s: carrier is not known", row)
                : Sentence.of(
                    "reason.noFactor", "%s has no %s in the catalog", carrier, attribute));
    return switch (attribute) {
      case "renewable" -> missing.within(Bounds.SHARE);
      case "heatingValue", "co2Factor" -> missing.within(Arithmetic.NOT_NEGATIVE);
      default -> missing;
    };
  }
}
