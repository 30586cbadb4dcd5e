package org.tinkuy.formula;

import java.util.Currency;
import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.ParkProfile;
import org.tinkuy.park.ParkRow;

/// Compiles conversions that need more than units: amounts of a carrier to energy, money to the
/// park's currency and price year.
final class Conversions {
  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  Conversions(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  /// `energy(quantity)`: the quantity itself where it is energy, else times the carrier's net
  /// heating value, in kWh.
  Compiled energy() {
    Functions.arity(call, 1);
    Compiled quantity = compiler.number(call.arguments().getFirst(), scope);
    Optional<Compiled.Column> column = quantity.column();
    if (column.isEmpty() || column.get().schema().indexOf("carrier") < 0) {
      throw new FormulaError(call.position(), "'energy' takes the quantity of a flow");
    }
    UnitTable units = compiler.catalog().units();
    Unit kWh = units.get("kWh");
    int carrierIndex = column.get().schema().indexOf("carrier");
    int frame = column.get().frame();
    return Compiled.of(
        Compiler.measured(kWh.dimension()),
        reading -> {
          Value value = quantity.eval().eval(reading);
          if (!(value instanceof Amount amount)) {
            return value;
          }
          if (amount.unit().dimension().equals(kWh.dimension())) {
            return Arithmetic.in(amount, kWh);
          }
          ParkRow row = reading.row(frame).row();
          Carrier carrier = compiler.catalog().carriers().get(String.valueOf(row.at(carrierIndex)));
          return carrier == null
              ? new Value.Missing("noFactor", "unknown carrier")
              : heat(reading, row, amount, carrier, kWh);
        });
  }

  private static Value heat(
      Reading reading, ParkRow row, Amount amount, Carrier carrier, Unit kWh) {
    Optional<Quantity> heatingValue = carrier.heatingValue();
    if (heatingValue.isPresent()) {
      Value energy =
          Arithmetic.times(
              amount, Amount.exact(heatingValue.get().value(), heatingValue.get().unit()));
      if (energy instanceof Amount product && product.unit().dimension().equals(kWh.dimension())) {
        return Arithmetic.in(product, kWh);
      }
    }
    reading.gap(row + ".quantity", "noFactor");
    return new Value.Missing(
        "noFactor",
        "no heating value turns %s of %s into energy"
            .formatted(amount.unit().code(), carrier.id()));
  }

  /// `constant(money)`: in the park's currency and at prices of its price year, by the table
  /// `indices`: `amount x rate(currency) x index(priceYear) / index(period)`.
  Compiled constant() {
    Functions.arity(call, 1);
    Compiled money = compiler.number(call.arguments().getFirst(), scope);
    return Compiled.of(
        money.type(),
        reading ->
            money.eval().eval(reading) instanceof Amount amount
                ? constant(reading, amount)
                : new Value.Missing("cell", "an amount of money is missing"));
  }

  private static Value constant(Reading reading, Amount amount) {
    ParkProfile.MoneyBasis basis = reading.park().profile().money();
    Value local = exchanged(reading, amount, basis.currency());
    if (!(local instanceof Amount own) || basis.priceIndex().isEmpty() || basis.priceYear() == 0) {
      return local;
    }
    Optional<Double> then = index(reading, basis.priceIndex(), reading.period());
    Optional<Double> at = index(reading, basis.priceIndex(), Period.year(basis.priceYear()));
    if (then.isEmpty() || at.isEmpty()) {
      reading.gap("indices[" + basis.priceIndex() + "]", "noRows");
      return new Value.Missing(
          "noIndex", "the price index %s is missing".formatted(basis.priceIndex()));
    }
    return scaled(own, at.get() / then.get(), own.unit());
  }

  private static Value exchanged(Reading reading, Amount amount, Currency currency) {
    Unit own = Unit.money(currency);
    if (amount.unit().dimension().equals(own.dimension())) {
      return amount;
    }
    String written = amount.unit().code();
    Optional<Double> perOwn =
        index(reading, written + " per " + currency.getCurrencyCode(), reading.period());
    Optional<Double> ownPer =
        index(reading, currency.getCurrencyCode() + " per " + written, reading.period());
    Optional<Double> rate = perOwn.map(value -> 1 / value).or(() -> ownPer);
    if (rate.isEmpty()) {
      reading.gap("indices[" + written + " per " + currency + "]", "noRows");
      return new Value.Missing("noIndex", "no exchange rate for " + written);
    }
    return scaled(amount, rate.get(), own);
  }

  private static Amount scaled(Amount amount, double factor, Unit unit) {
    return Amount.range(
        amount.low() * factor, amount.high() * factor, amount.known() * factor, unit);
  }

  private static Optional<Double> index(Reading reading, String name, Period period) {
    return reading
        .park()
        .table("indices")
        .find(name + "," + period.text())
        .flatMap(row -> row.findNumber("value"));
  }
}
