package org.tinkuy.exchange.park;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Conversion;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// Counts flows in one unit for each kind, so that what is exchanged is never a sum of both: matter
/// in tonnes, volumes by density; energy in MWh, fuels by net heating value.
final class Counting {
  private final Unit tonne;
  private final Unit mwh;
  private final Conversion conversion;

  Counting(UnitTable units) {
    this.tonne = units.get("t");
    this.mwh = units.get("MWh");
    this.conversion = new Conversion(units);
  }

  /// The unit in which a carrier is needed: t, or MWh of energy.
  Unit unit(Carrier carrier) {
    return Energy.isEnergy(carrier) ? mwh : tonne;
  }

  /// The unit in which a carrier is given: t also of a fuel that is left over, for it is carried,
  /// disposed of and judged by the law as matter.
  Unit given(Carrier carrier) {
    return Energy.isGiven(carrier) ? mwh : tonne;
  }

  /// How many of the unit in which a carrier is given are in one of another.
  ///
  /// @param own the heating value that the flow states, which counts before that of the catalog
  OptionalDouble given(Carrier carrier, Unit unit, Optional<Quantity> own) {
    return Energy.isFuel(carrier) ? ofFuel(carrier, unit, own) : factor(carrier, unit, own);
  }

  /// How many of the unit in which a carrier is given are in one of the unit in which a study
  /// counts it.
  OptionalDouble givenFactor(Carrier carrier, Optional<Quantity> own) {
    return Energy.isFuel(carrier) ? ofFuel(carrier, mwh, own) : factor(carrier);
  }

  /// Tonnes of a fuel in one of a unit: by mass, by density, or by its heating value.
  private OptionalDouble ofFuel(Carrier carrier, Unit unit, Optional<Quantity> own) {
    OptionalDouble mass = tonnes(carrier, unit);
    OptionalDouble heat_MWhPerT = conversion.factor(carrier, tonne, own);
    if (mass.isPresent() || heat_MWhPerT.isEmpty() || !unit.converts(mwh)) {
      return mass;
    }
    return OptionalDouble.of(new Quantity(1, unit).in(mwh).value() / heat_MWhPerT.getAsDouble());
  }

  /// How many of that unit are in one of another; absent where the catalog knows no density or
  /// heating value that leads there.
  OptionalDouble factor(Carrier carrier, Unit unit, Optional<Quantity> own) {
    return Energy.isEnergy(carrier) ? conversion.factor(carrier, unit, own) : tonnes(carrier, unit);
  }

  /// How many of that unit are in one of the unit in which a study counts the carrier: t, m3 of
  /// water, MWh of energy.
  OptionalDouble factor(Carrier carrier) {
    return Energy.isEnergy(carrier)
        ? OptionalDouble.of(1)
        : tonnes(carrier, conversion.family(carrier).unit());
  }

  private OptionalDouble tonnes(Carrier carrier, Unit unit) {
    Quantity one = new Quantity(1, unit);
    if (unit.converts(tonne)) {
      return OptionalDouble.of(one.in(tonne).value());
    }
    Optional<Quantity> mass =
        carrier.density().map(one::times).filter(found -> found.unit().converts(tonne));
    return mass.isPresent()
        ? OptionalDouble.of(mass.get().in(tonne).value())
        : OptionalDouble.empty();
  }
}
