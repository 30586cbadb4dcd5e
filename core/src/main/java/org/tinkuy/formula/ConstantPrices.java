package org.tinkuy.formula;

import java.util.Currency;
import java.util.Optional;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkProfile.MoneyBasis;
import org.tinkuy.park.ParkRow;

/// Compiles `constant(money)`: an amount in the park's currency and at the prices of its price
/// year, by the table `indices`: `amount x rate(currency) x index(priceYear) / index(prices)`. Its
/// prices are of the year its cell states (`@2020`), else of the period.
final class ConstantPrices {
  private static final String INDICES = "indices";

  private final Eval money;
  private final Optional<Compiled.Column> column;

  private ConstantPrices(Eval money, Optional<Compiled.Column> column) {
    this.money = money;
    this.column = column;
  }

  static Compiled compile(Compiler compiler, Expr.Call call, Scope scope) {
    Functions.arity(call, 1);
    Compiled money = compiler.number(call.arguments().getFirst(), scope);
    boolean known =
        money.type() instanceof FormulaType.Measured(var dimension)
            && dimension.isPresent()
            && !dimension.get().isMoney();
    if (known) {
      throw new FormulaError(call.at(), "'constant' takes an amount of money");
    }
    return Compiled.of(money.type(), new ConstantPrices(money.eval(), money.column())::eval);
  }

  private Value eval(Reading reading) {
    MoneyBasis basis = reading.park().profile().money();
    return switch (money.eval(reading)) {
      case Amount amount when Arithmetic.isAny(amount) -> amount;
      case Amount amount when amount.unit().dimension().isMoney() ->
          indexed(reading, exchanged(reading, amount, basis.currency()), basis);
      case Amount amount ->
          new Value.Missing(
              "dimension",
              Sentence.of("reason.noMoney", "%s is no amount of money", amount.unit().code()));
      case Value other -> other;
    };
  }

  private Value indexed(Reading reading, Value local, MoneyBasis basis) {
    Period prices = priceYear(reading).map(Period::year).orElse(reading.period());
    if (prices.equals(Period.year(Math.max(1, basis.priceYear())))) {
      return local;
    }
    if (basis.priceIndex().isEmpty() || basis.priceYear() == 0) {
      reading.gap("park.yaml priceIndex", "empty");
      return missing(
          Sentence.of("reason.noPriceIndex", "park.yaml does not state priceIndex and priceYear"));
    }
    Optional<Double> then = index(reading, basis.priceIndex(), prices);
    Optional<Double> at = index(reading, basis.priceIndex(), Period.year(basis.priceYear()));
    if (then.isEmpty() || at.isEmpty()) {
      Period lacking = then.isEmpty() ? prices : Period.year(basis.priceYear());
      reading.gap("%s[%s,%s]".formatted(INDICES, basis.priceIndex(), lacking.text()), "noRows");
      return missing(
          Sentence.of(
              "reason.noIndex",
              "the index %s of %s is missing",
              basis.priceIndex(),
              lacking.text()));
    }
    return Arithmetic.scaled(local, at.get() / then.get());
  }

  /// The year whose prices the cell is in, where it states one.
  private Optional<Integer> priceYear(Reading reading) {
    return column
        .map(own -> reading.row(own.frame()).row().at(own.index()))
        .filter(Cell.Amount.class::isInstance)
        .map(cell -> ((Cell.Amount) cell).priceYear())
        .filter(year -> year > 0);
  }

  /// Rates are named as `PEN per USD`: units of the first for one of the second.
  private static Value exchanged(Reading reading, Amount amount, Currency currency) {
    Unit own = Unit.money(currency);
    if (amount.unit().converts(own)) {
      return amount;
    }
    String written = amount.unit().code();
    Period period = reading.period();
    Optional<Double> perOwn = index(reading, written + " per " + currency, period);
    Optional<Double> ownPer = index(reading, currency + " per " + written, period);
    Optional<Double> rate = ownPer.or(() -> perOwn.map(value -> 1 / value));
    if (rate.isEmpty()) {
      reading.gap(
          "%s[%s per %s,%s]".formatted(INDICES, currency, written, period.text()), "noRows");
      return missing(
          Sentence.of(
              "reason.noRate", "there is no exchange rate of %s for %s", written, currency));
    }
    Amount factor = Amount.exact(rate.get(), own.per(amount.unit()));
    return Arithmetic.apply(amount, factor, (a, b) -> inOwn(Arithmetic.times(a, b), own));
  }

  private static Value inOwn(Value value, Unit own) {
    return Arithmetic.in((Amount) value, own);
  }

  private static Value missing(Sentence detail) {
    return new Value.Missing("noIndex", detail, Optional.of(Arithmetic.NOT_NEGATIVE));
  }

  /// The value of an index in a period, else in the calendar year in which that ends.
  private static Optional<Double> index(Reading reading, String name, Period period) {
    Optional<ParkRow> row = reading.park().table(INDICES).find(name + "," + period.text());
    int year = period.end().getYear();
    return row.or(() -> reading.park().table(INDICES).find(name + "," + year))
        .flatMap(found -> found.findNumber("value"))
        .filter(value -> value > 0);
  }
}
