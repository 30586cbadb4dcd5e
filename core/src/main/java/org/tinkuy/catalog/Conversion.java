package org.tinkuy.catalog;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// Turns quantities of carriers into the unit of their family: water into m3, energy into MWh by
/// net heating value, materials into t; mass and volume into one another by density.
public final class Conversion {
  private final Unit m3;
  private final Unit tonne;
  private final Unit mwh;

  public Conversion(UnitTable units) {
    this.m3 = units.get("m3");
    this.tonne = units.get("t");
    this.mwh = units.get("MWh");
  }

  /// The family of a carrier.
  public Family family(Carrier carrier) {
    return switch (carrier.group()) {
      case "water", "wastewater" -> new Family(Family.WATER, m3);
      case "energy" -> new Family(Family.ENERGY, mwh);
      default -> new Family(carrier.id(), tonne);
    };
  }

  /// How many of the family's units are in one of a unit; empty where the catalog knows no density
  /// or heating value that leads there.
  public OptionalDouble factor(Carrier carrier, Unit from) {
    return factor(carrier, from, Optional.empty());
  }

  /// The same for a flow that states its own heating value, which counts before what the catalog
  /// knows of the carrier in general.
  ///
  /// @param stated energy of a mass or a volume; of another dimension it counts as not stated
  public OptionalDouble factor(Carrier carrier, Unit from, Optional<Quantity> stated) {
    Unit to = family(carrier).unit();
    Optional<Quantity> found = reach(new Quantity(1, from), to, carrier.density());
    Optional<Quantity> known = stated.filter(this::isHeat).or(carrier::heatingValue);
    if (found.isEmpty() && known.isPresent()) {
      Quantity heat = known.get();
      Unit fuel = heat.unit().dimension().equals(perMass()) ? tonne : m3;
      found =
          reach(new Quantity(1, from), fuel, carrier.density())
              .map(amount -> amount.times(heat))
              .filter(energy -> energy.unit().converts(to))
              .map(energy -> energy.in(to));
    }
    return found.isPresent() ? OptionalDouble.of(found.get().value()) : OptionalDouble.empty();
  }

  /// The heating value that a flow states itself, where an amount in a unit is counted by it.
  ///
  /// @param stated as for [#factor]
  public Optional<Quantity> counting(Carrier carrier, Unit from, Optional<Quantity> stated) {
    boolean isNeeded =
        family(carrier).isEnergy()
            && reach(new Quantity(1, from), mwh, carrier.density()).isEmpty();
    return stated.filter(_ -> isNeeded).filter(this::isHeat);
  }

  private boolean isHeat(Quantity stated) {
    Unit of = stated.unit();
    return stated.value() > 0 && (of.converts(mwh.per(tonne)) || of.converts(mwh.per(m3)));
  }

  private Dimension perMass() {
    return mwh.per(tonne).dimension();
  }

  private static Optional<Quantity> reach(Quantity one, Unit to, Optional<Quantity> density) {
    if (one.unit().converts(to)) {
      return Optional.of(one.in(to));
    }
    Optional<Quantity> mass = density.map(one::times).filter(q -> q.unit().converts(to));
    return mass.or(() -> density.map(one::dividedBy).filter(q -> q.unit().converts(to)))
        .map(quantity -> quantity.in(to));
  }
}
