package org.tinkuy.document;

import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Field;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.Cell;

/// Reads cells that are numbers with units: numbers, shares, bands, quantities, money.
final class AmountReader {
  /// A number, then perhaps a unit or currency, then perhaps a price year.
  private static final Pattern AMOUNT =
      Pattern.compile(
          "([-+\u2212]?[\\d.,\\s\u00a0\u202f\u2009]*\\d(?:[eE][-+]?\\d+)?)\\s*([^@]*)(?:@(\\d{4}))?");

  private final UnitTable units;
  private final Currency currency;

  AmountReader(UnitTable units, Currency currency) {
    this.units = units;
    this.currency = currency;
  }

  Cell.Measure number(Field field, String text, ColumnReading context) {
    if (field.unit().isEmpty()) {
      return number(context.rowUnit().orElse(Unit.ONE), text, context);
    }
    return number(field.unit(), text, context);
  }

  /// Reads a number in a canonical unit; another unit in the cell is converted and said.
  Cell.Measure number(String canonical, String text, ColumnReading context) {
    return number(canonicalUnit(canonical, context), text, context);
  }

  private static final Pattern RANGE = Pattern.compile("\\d-\\d");

  private Unit canonicalUnit(String name, ColumnReading context) {
    if (name.isEmpty() || RANGE.matcher(name).matches()) {
      return Unit.ONE;
    }
    if (name.endsWith("/unit")) {
      Unit top = units.get(name.substring(0, name.length() - "/unit".length()));
      return context.rowUnit().map(top::per).orElse(top);
    }
    return units.get(name);
  }

  private Cell.Measure number(Unit canonical, String text, ColumnReading context) {
    Matcher parts = parts(text);
    double value = value(parts.group(1), context);
    String written = parts.group(2).strip();
    if (written.isEmpty()) {
      return new Cell.Measure(value, canonical);
    }
    Unit unit = unit(written);
    Check.that(
        unit.dimension().equals(canonical.dimension()),
        "cell.dimension",
        "Cell: a unit like %s is expected, but it is '%s'.",
        canonical.code(),
        written);
    double converted = unit.convert(value, canonical);
    if (!unit.equals(canonical)) {
      context.converted().accept("%s = %s %s".formatted(text, converted, canonical.code()));
    }
    return new Cell.Measure(converted, canonical);
  }

  Cell.Measure share(String text, ColumnReading context) {
    boolean written = text.endsWith("%");
    String digits = written ? text.substring(0, text.length() - 1).strip() : text;
    double value = value(digits, context);
    double share = written || context.percent() ? value / 100 : value;
    Check.that(
        share >= 0 && share <= 1,
        "cell.share",
        "Cell: a share from 0 to 1 (or 0 %% to 100 %%) is expected, but it is '%s'.",
        text);
    return new Cell.Measure(share, Unit.ONE);
  }

  Cell.Band band(String text, ColumnReading context) {
    Unit unit = context.rowUnit().orElse(Unit.ONE);
    int dots = text.indexOf("..");
    if (dots > 0) {
      double low = value(text.substring(0, dots), context);
      double high = value(text.substring(dots + 2), context);
      return new Cell.Band(low, high, unit);
    }
    Matcher dash = Pattern.compile("(\\d[\\d.,]*)\\s*[-\u2013]\\s*(\\d[\\d.,]*)").matcher(text);
    if (dash.matches()) {
      return new Cell.Band(value(dash.group(1), context), value(dash.group(2), context), unit);
    }
    double value = value(text, context);
    return new Cell.Band(value, value, unit);
  }

  Cell.Measure quantity(String text, ColumnReading context) {
    Matcher parts = parts(text);
    Check.that(
        !parts.group(2).isBlank(),
        "cell.unitMissing",
        "Cell: a number with its unit is expected, but it is '%s'. Maybe write it as '1200 t'.",
        text);
    return new Cell.Measure(value(parts.group(1), context), unit(parts.group(2).strip()));
  }

  Cell.Amount money(Field field, String text, ColumnReading context) {
    Matcher parts = parts(text);
    String code = parts.group(2).strip();
    Currency written = code.isEmpty() ? currency : currency(code);
    int year = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    Unit per =
        switch (field.type().per()) {
          case "" -> Unit.ONE;
          case "unit" -> context.rowUnit().orElse(Unit.ONE);
          case String name -> units.get(name);
        };
    return new Cell.Amount(new Money(value(parts.group(1), context), written), per, year);
  }

  Unit unit(String text) {
    List<String> candidates = units.candidates(text);
    Check.that(
        candidates.isEmpty(),
        "cell.unitAmbiguous",
        "Cell: the unit '%s' has more than one meaning. Maybe %s.",
        text,
        String.join(" or ", candidates));
    return units
        .find(text)
        .orElseGet(
            () -> {
              List<String> near = units.nearest(text);
              Check.that(
                  false,
                  "cell.unit",
                  "Cell: the unit '%s' is unknown. Maybe %s.",
                  text,
                  near.isEmpty() ? "a unit like t, m3, kWh" : String.join(", ", near));
              return Unit.ONE;
            });
  }

  private static Currency currency(String code) {
    boolean known =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    Check.that(
        known, "cell.currency", "Cell: '%s' is no ISO 4217 currency code. Maybe USD or PEN.", code);
    return Currency.getInstance(code);
  }

  private static Matcher parts(String text) {
    Matcher parts = AMOUNT.matcher(text);
    Check.that(
        parts.matches(),
        "cell.number",
        "Cell: a number is expected, but it is '%s'. Maybe leave the cell empty where it is not"
            + " known.",
        text);
    return parts;
  }

  private static double value(String digits, ColumnReading context) {
    OptionalDouble point = NumberText.parse(digits, '.');
    OptionalDouble comma = NumberText.parse(digits, ',');
    OptionalDouble value =
        switch (context.sign()) {
          case '.' -> point;
          case ',' -> comma;
          default -> point.equals(comma) ? point : OptionalDouble.empty();
        };
    boolean ambiguous = context.sign() == '?' && point.isPresent() && comma.isPresent();
    Check.that(
        value.isPresent() || !ambiguous,
        "cell.numberAmbiguous",
        "Cell: '%s' could be %s or %s. Maybe state decimalSign in park.yaml.",
        digits,
        point.orElse(0),
        comma.orElse(0));
    Check.that(
        value.isPresent(),
        "cell.number",
        "Cell: a number is expected, but it is '%s'. Maybe leave the cell empty where it is not"
            + " known.",
        digits);
    return value.orElse(0);
  }
}
