package org.tinkuy.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkProfile;

/// Reads cells that are numbers with units: numbers, shares, bands and quantities.
final class AmountReader {
  /// A unit that is a scale of grades, as `1-5`.
  private static final Pattern GRADES = Pattern.compile("(\\d+)-(\\d+)");

  /// The dash of a band stands between two digits; that of `1e-5` or `kg.m-3` does not.
  private static final Pattern DASH = Pattern.compile("(?<=\\d) ?[-\u2013] ?(?=\\d)");

  private static final String PER_ROW_UNIT = "/unit";
  private static final String MONEY = "money";

  private final UnitWords units;
  private final Unit currency;

  AmountReader(UnitWords units, ParkProfile profile) {
    this.units = units;
    this.currency = Unit.money(profile.money().currency());
  }

  /// Reads a number in the canonical unit of its column, else of its row; another unit in the cell
  /// is converted and said.
  Cell.Measure number(CellContext context, String text) {
    return number(context, canonical(context), text);
  }

  /// Reads a number in a canonical unit.
  Cell.Measure number(CellContext context, Unit canonical, String text) {
    AmountText amount = amount(context, text);
    return measure(context, canonical, amount, amount.unit());
  }

  /// The unit of a column by its name, as `catalog/fields.csv` writes it.
  Unit ofColumn(String name) {
    return name.isEmpty() || isGrades(name) ? Unit.ONE : units.ofColumn(name);
  }

  private static boolean isGrades(String name) {
    return Character.isDigit(name.charAt(0)) && GRADES.matcher(name).matches();
  }

  /// The unit of a fact's numbers, in the park's currency where it is of money.
  Unit ofFact(FactDefinition fact) {
    return ofColumn(fact.unitIn(currency.code()));
  }

  private Unit canonical(CellContext context) {
    String name = context.field().unit();
    if (name.isEmpty()) {
      return context.rowUnitOrOne();
    }
    if (name.equals(MONEY)) {
      return context.rowUnit().orElse(currency);
    }
    if (name.endsWith(PER_ROW_UNIT)) {
      Unit top = units.ofColumn(name.substring(0, name.length() - PER_ROW_UNIT.length()));
      return context.rowUnit().map(top::per).orElse(top);
    }
    return ofColumn(name);
  }

  private Cell.Measure measure(
      CellContext context, Unit canonical, AmountText amount, String written) {
    BigDecimal value = value(context, amount.number());
    if (written.isEmpty()) {
      return new Cell.Measure(value.doubleValue(), canonical);
    }
    Unit unit = units.read(context.name(), written);
    Check.that(
        unit.converts(canonical),
        "cell.dimension",
        "%s: must be in a unit like %s, but is in '%s'. Maybe the number belongs to another"
            + " column.",
        context.name(),
        canonical.equals(Unit.ONE) ? "%" : canonical.code(),
        written);
    Cell.Measure converted = new Cell.Measure(convert(value, unit, canonical), canonical);
    if (!unit.equals(canonical)) {
      context.converted("%s %s = %s".formatted(amount.number(), written, converted));
    }
    return converted;
  }

  /// Reads a share: 0 to 1 bare, or with a % sign; bare percent where the column is written so.
  Cell.Measure share(CellContext context, String text) {
    AmountText amount = amount(context, text);
    BigDecimal value = value(context, amount.number());
    double share = value.movePointLeft(context.column().percent() ? 2 : 0).doubleValue();
    if (!amount.unit().isEmpty()) {
      Unit unit = units.read(context.name(), amount.unit());
      share = unit.converts(Unit.ONE) ? convert(value, unit, Unit.ONE) : Double.NaN;
    }
    if (!(share >= 0 && share <= 1)) {
      throw Refusal.of(
          "cell.share",
          "%s: must be a share from 0 to 1 or from 0%% to 100%%, but is '%s'. Maybe the part and"
              + " the whole are swapped.",
          context.name(),
          Shown.of(text));
    }
    return new Cell.Measure(share, Unit.ONE);
  }

  /// Reads a whole number, within the grades of its column where it has some.
  Cell.Measure whole(CellContext context, String text) {
    Unit canonical = ofColumn(context.field().unit());
    Cell.Measure number = number(context, canonical, text);
    Check.that(
        number.value() == Math.rint(number.value()),
        "cell.integer",
        "%s: must be a whole number, but is %s. Maybe round it.",
        context.name(),
        number);
    Matcher grades = GRADES.matcher(context.field().unit());
    if (grades.matches()) {
      Check.that(
          number.value() >= Integer.parseInt(grades.group(1))
              && number.value() <= Integer.parseInt(grades.group(2)),
          "cell.range",
          "%s: must lie in %s, but is %s. Maybe it was given on another scale.",
          context.name(),
          context.field().unit(),
          number);
    }
    return number;
  }

  /// Reads `min..max`, `200-800` or a single number as a band. A unit at one end holds for both.
  Cell.Band band(CellContext context, String text) {
    return band(context, canonical(context), text);
  }

  /// Reads a band in a canonical unit.
  Cell.Band band(CellContext context, Unit canonical, String text) {
    Optional<Ends> ends = Ends.of(NumberText.plain(text));
    if (ends.isEmpty()) {
      Cell.Measure single = number(context, canonical, text);
      return new Cell.Band(single.value(), single.value(), canonical);
    }
    AmountText low = amount(context, ends.get().low());
    AmountText high = amount(context, ends.get().high());
    String lowUnit = low.unit().isEmpty() ? high.unit() : low.unit();
    String highUnit = high.unit().isEmpty() ? low.unit() : high.unit();
    return new Cell.Band(
        measure(context, canonical, low, lowUnit).value(),
        measure(context, canonical, high, highUnit).value(),
        canonical);
  }

  /// Reads a number whose unit stands in the cell.
  Cell.Measure quantity(CellContext context, String text) {
    AmountText amount = amount(context, text);
    Check.that(
        !amount.unit().isEmpty(),
        "cell.unitMissing",
        "%s: must be a number with its unit, but is '%s'. Maybe write it as '%s t'.",
        context.name(),
        Shown.of(text),
        amount.number());
    return new Cell.Measure(
        value(context, amount.number()).doubleValue(), units.read(context.name(), amount.unit()));
  }

  private static AmountText amount(CellContext context, String text) {
    return AmountText.find(text)
        .filter(amount -> amount.priceYear() == 0)
        .orElseThrow(
            () ->
                Refusal.of(
                    "cell.number",
                    "%s: must be a number, but is '%s'. Maybe leave the cell empty where it is not"
                        + " known.",
                    context.name(),
                    Shown.of(text)));
  }

  /// Converts what is written exactly and rounds once.
  static double convert(BigDecimal value, Unit from, Unit to) {
    return Fraction.of(value)
        .times(from.factor())
        .plus(from.offset())
        .minus(to.offset())
        .dividedBy(to.factor())
        .doubleValue();
  }

  /// Reads the digits of a number as the column writes them.
  static BigDecimal value(CellContext context, String digits) {
    DecimalSign sign = context.column().sign();
    Optional<BigDecimal> told =
        sign.isKnown() ? NumberText.parse(digits, sign) : NumberText.whole(digits);
    return told.orElseGet(() -> unclear(context, digits));
  }

  /// A number whose column does not tell how it is read, or tells otherwise.
  private static BigDecimal unclear(CellContext context, String digits) {
    Optional<BigDecimal> point = NumberText.parse(digits, DecimalSign.POINT);
    Optional<BigDecimal> comma = NumberText.parse(digits, DecimalSign.COMMA);
    DecimalSign sign = context.column().sign();
    boolean same = NumberText.same(point, comma);
    Optional<BigDecimal> value =
        switch (sign) {
          case POINT -> point;
          case COMMA -> comma;
          case EITHER, MIXED -> same ? point : Optional.empty();
        };
    Check.that(
        same || sign != DecimalSign.EITHER || point.isEmpty() || comma.isEmpty(),
        "cell.numberAmbiguous",
        "%s: a number must have one reading, but '%s' can be %s or %s. Maybe state decimalSign in"
            + " park.yaml.",
        context.name(),
        digits,
        point.map(BigDecimal::toPlainString).orElse(""),
        comma.map(BigDecimal::toPlainString).orElse(""));
    Check.that(
        same || sign != DecimalSign.MIXED || (point.isEmpty() && comma.isEmpty()),
        "cell.numberMixed",
        "%s: a column must write its numbers in one way, but '%s' stands beside numbers with the"
            + " other decimal sign. Maybe write all with a point and state decimalSign in"
            + " park.yaml.",
        context.name(),
        digits);
    Check.that(
        value.isPresent() || (point.isEmpty() && comma.isEmpty()),
        "cell.numberOtherSign",
        "%s: must be a number, but is '%s'. Maybe it is written with the other decimal sign.",
        context.name(),
        digits);
    Check.that(
        value.isPresent(),
        "cell.numberUnreadable",
        "%s: must be a number, but is '%s'. Maybe a digit or sign is missing.",
        context.name(),
        digits);
    return value.orElseThrow();
  }

  /// The two ends of a band, as written.
  ///
  /// @param low the text before the dots or dash
  /// @param high the text after it
  record Ends(String low, String high) {
    static Optional<Ends> of(String plain) {
      if (NumberText.isDigits(plain)) {
        return Optional.empty();
      }
      int dots = plain.indexOf("..");
      if (dots > 0) {
        return Optional.of(new Ends(plain.substring(0, dots), plain.substring(dots + 2)));
      }
      Matcher dash = DASH.matcher(plain);
      return dash.find()
          ? Optional.of(new Ends(plain.substring(0, dash.start()), plain.substring(dash.end())))
          : Optional.empty();
    }
  }
}
