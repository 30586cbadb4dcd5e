package org.tinkuy.exchange.park;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// Turns amounts of a carrier into tonnes, volumes by its density.
final class Mass {
  private final Unit tonne;
  private final Unit m3;

  Mass(UnitTable units) {
    this.tonne = units.get("t");
    this.m3 = units.get("m3");
  }

  /// Tonnes in one unit of a carrier; absent where the catalog knows no density that leads there.
  OptionalDouble tonnes(Carrier carrier, Unit unit) {
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

  /// Tonnes in one unit of the family that the carrier is counted in: t, or m3 of water.
  OptionalDouble tonnes(Carrier carrier) {
    boolean water = carrier.group().equals("water") || carrier.group().equals("wastewater");
    return tonnes(carrier, water ? m3 : tonne);
  }
}
