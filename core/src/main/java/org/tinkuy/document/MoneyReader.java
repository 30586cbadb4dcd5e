package org.tinkuy.document;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkProfile;

/// Reads cells that are money: `1200`, `1200 USD`, `USD 1200`, `35 USD/m2@2022`.
final class MoneyReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final UnitWords units;
  private final Currency currency;

  MoneyReader(UnitWords units, ParkProfile profile) {
    this.units = units;
    this.currency = profile.money().currency();
  }

  Cell.Amount read(CellContext context, String text) {
    Optional<AmountText> found = AmountText.find(text);
    Check.that(
        found.isPresent(),
        "cell.money",
        "%s: must be an amount of money, but is '%s'. Maybe write a number or an amount, such as"
            + " 1200 or 1200 USD, and leave the cell empty where it is not known.",
        context.name(),
        Shown.of(text));
    AmountText amount = found.orElseThrow();
    int slash = amount.unit().indexOf('/');
    String code = slash < 0 ? amount.unit() : amount.unit().substring(0, slash).strip();
    String per = slash < 0 ? "" : amount.unit().substring(slash + 1).strip();
    Currency written = code.isEmpty() ? currency : units.currency(context.name(), code);
    checkYear(context, amount.priceYear());
    Unit canonical = canonicalPer(context);
    BigDecimal value = AmountReader.value(context, amount.number());
    double converted = slash < 0 ? value.doubleValue() : convert(context, value, per, canonical);
    return new Cell.Amount(new Money(converted, written), canonical, amount.priceYear());
  }

  private Unit canonicalPer(CellContext context) {
    return switch (context.field().type().per()) {
      case "" -> Unit.ONE;
      case "unit" -> context.rowUnitOrOne();
      case String name -> units.perOfColumn(name);
    };
  }

  private double convert(CellContext context, BigDecimal value, String per, Unit canonical) {
    Unit written = units.readPer(context.name(), per);
    Check.that(
        written.converts(canonical),
        "cell.moneyPer",
        "%s: must be money per %s, but is per '%s'. Maybe the number belongs to another column.",
        context.name(),
        canonical.equals(Unit.ONE) ? "1" : canonical.code(),
        per);
    if (written.equals(canonical)) {
      return value.doubleValue();
    }
    double converted = AmountReader.convert(value, Unit.ONE.per(written), Unit.ONE.per(canonical));
    Cell.Measure from = new Cell.Measure(value.doubleValue(), Unit.ONE.per(written));
    Cell.Measure to = new Cell.Measure(converted, Unit.ONE.per(canonical));
    context.converted(from + " = " + to);
    return converted;
  }

  private static void checkYear(CellContext context, int year) {
    Check.that(
        year == 0 || (year >= FIRST_YEAR && year <= LAST_YEAR),
        "cell.priceYear",
        "%s: a price year must lie in %d-%d, but is %d. Maybe write it as 1200 USD@2022.",
        context.name(),
        FIRST_YEAR,
        LAST_YEAR,
        year);
  }
}
