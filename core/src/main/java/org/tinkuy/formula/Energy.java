package org.tinkuy.formula;

import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.ParkRow;

/// Compiles `energy(quantity)`: the quantity of a flow in kWh. It is the quantity itself where that
/// is energy, else `quantity x net heating value of the row's carrier`.
final class Energy {
  private final Eval quantity;
  private final CarrierColumn carrier;
  private final Unit kWh;

  private Energy(Eval quantity, CarrierColumn carrier, Unit kWh) {
    this.quantity = quantity;
    this.carrier = carrier;
    this.kWh = kWh;
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
    Compiled.Column of =
        new Compiled.Column(column.get().frame(), column.get().schema(), carrier);
    Energy energy =
        new Energy(quantity.eval(), new CarrierColumn(compiler.catalog(), of), kWh);
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
    Optional<Quantity> heating = found.flatMap(Carrier::heatingValue);
    if (heating.isPresent()) {
      Amount factor = Amount.exact(heating.get().value(), heating.get().unit());
      if (Arithmetic.times(amount, factor) instanceof Amount product
          && product.unit().converts(kWh)) {
        return Arithmetic.in(product, kWh);
      }
    }
    ParkRow row = reading.row(carrier.column().frame()).row();
    reading.gap(row + ".quantity", "noFactor");
    String detail =
        "no heating value turns %s of %s into energy"
            .formatted(amount.unit().code(), found.map(Carrier::id).orElse("an unknown carrier"));
    return new Value.Missing("noFactor", detail, Optional.of(Arithmetic.NOT_NEGATIVE));
  }
}
