package org.tinkuy.formula;

import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Property;

/// Compiles `energy(quantity)`: the quantity of a flow in kWh. It is the quantity itself where that
/// is energy, else `quantity x net heating value`, by way of the density of the row's carrier where
/// one is a mass and the other a volume. What the row states of its own heating value counts before
/// what the catalog knows of its carrier in general.
final class Energy {
  private static final Sentence UNKNOWN_CARRIER =
      Sentence.of("reason.unknownCarrier", "an unknown carrier");

  private final Eval quantity;
  private final CarrierColumn carrier;
  private final UnitTable units;
  private final Unit kWh;

  private Energy(Eval quantity, CarrierColumn carrier, UnitTable units) {
    this.quantity = quantity;
    this.carrier = carrier;
    this.units = units;
    this.kWh = units.get("kWh");
  }

  static Compiled compile(Compiler compiler, Expr.Call call, Scope scope) {
    Functions.arity(call, 1);
    Compiled quantity = compiler.number(call.arguments().getFirst(), scope);
    Optional<Compiled.Column> column = quantity.column();
    int carrier = column.map(found -> found.schema().indexOf("carrier")).orElse(-1);
    if (column.isEmpty() || carrier < 0) {
      throw new FormulaError(call.at(), "'energy' takes the quantity of a flow, as it stands");
    }
    Unit kWh = compiler.catalog().units().get("kWh");
    Compiled.Column of = new Compiled.Column(column.get().frame(), column.get().schema(), carrier);
    Energy energy =
        new Energy(
            quantity.eval(), new CarrierColumn(compiler.catalog(), of), compiler.catalog().units());
    return Compiled.of(Compiler.measured(kWh.dimension()), energy::eval);
  }

  private Value eval(Reading reading) {
    return switch (quantity.eval(reading)) {
      case Amount amount when amount.unit().converts(kWh) -> Arithmetic.in(amount, kWh);
      case Amount amount -> heat(reading, amount);
      case Value other -> other;
    };
  }

  private Value heat(Reading reading, Amount amount) {
    Optional<Carrier> found = carrier.of(reading);
    ParkRow row = reading.row(carrier.column().frame()).row();
    Optional<Quantity> own = Property.stated(row, "heatingValue", units);
    Optional<Amount> heat =
        found.flatMap(
            of ->
                own.flatMap(stated -> heat(amount, of, stated))
                    .or(() -> of.heatingValue().flatMap(known -> heat(amount, of, known))));
    if (heat.isPresent()) {
      return heat.get();
    }
    reading.gap(row + ".quantity", "noFactor");
    Sentence detail =
        Sentence.of(
            "reason.noHeatingValue",
            "no heating value turns %s of %s into energy",
            amount.unit().code(),
            found.map(of -> Sentence.value(of.id())).orElse(UNKNOWN_CARRIER));
    return new Value.Missing("noFactor", detail, Optional.of(Arithmetic.NOT_NEGATIVE));
  }

  private Optional<Amount> heat(Amount amount, Carrier of, Quantity heatingValue) {
    Value plain = Arithmetic.times(amount, exact(heatingValue));
    Optional<Amount> density = of.density().map(Energy::exact);
    return energy(plain)
        .or(() -> density.flatMap(d -> energy(Arithmetic.times(plain, d))))
        .or(() -> density.flatMap(d -> energy(Arithmetic.divide(plain, d))));
  }

  /// In kWh; empty where it is no energy.
  private Optional<Amount> energy(Value value) {
    return value instanceof Amount amount && amount.unit().converts(kWh)
        ? Optional.of(Arithmetic.in(amount, kWh))
        : Optional.empty();
  }

  private static Amount exact(Quantity factor) {
    return Amount.exact(factor.value(), factor.unit());
  }
}
