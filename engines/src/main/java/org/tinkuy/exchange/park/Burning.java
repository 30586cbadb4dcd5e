package org.tinkuy.exchange.park;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.BurnableMaterial;

/// What a tonne of a material gives where it is burnt in place of a fuel or of heat.
///
/// @param of what the catalog knows of it as a fuel; empty where it knows nothing
/// @param heat what a tonne gives; empty where nobody says in a way that can be used
/// @param efficiency share of its heat that serves, > 0: 1 in place of a fuel, whose own fire is
///   taken to lose as much; of heat that of a boiler; not a number where the taker states one that
///   no boiler has
/// @param emitted_kgPerT greenhouse gases of burning a tonne, kg CO2e, >= 0, CO2 of what grew left
///   out; absent where nobody says
/// @param biogenic_kgPerT CO2 of what grew, kg, >= 0, which is told apart and never added; absent
///   where nobody says
public record Burning(
    Optional<BurnableMaterial> of,
    Optional<Heat> heat,
    double efficiency,
    OptionalDouble emitted_kgPerT,
    OptionalDouble biogenic_kgPerT) {

  /// Net heat of a tonne, as it is handed over, or after its treatment where the route says so.
  ///
  /// @param value_MWhPerT what it is weighed with, > 0
  /// @param low_MWhPerT the least that it may be, > 0
  /// @param high_MWhPerT the most that it may be
  /// @param by who says so
  public record Heat(double value_MWhPerT, double low_MWhPerT, double high_MWhPerT, By by) {
    static Heat exactly(double value_MWhPerT, By by) {
      return new Heat(value_MWhPerT, value_MWhPerT, value_MWhPerT, by);
    }
  }

  /// Who says what a tonne gives.
  public enum By {
    /// The park's own route, by what a tonne replaces.
    ROUTE,
    /// The giver, by the heating value of its flow.
    GIVER,
    /// The giver by the moisture of its flow, and the catalog by the heating value of dry matter.
    MOISTURE,
    /// The catalog alone: what such material usually gives.
    CATALOG
  }

  /// MWh of the need that a tonne stands in for; absent where its heat is not known.
  OptionalDouble ratio() {
    return heat.isPresent()
        ? OptionalDouble.of(heat.get().value_MWhPerT() * efficiency)
        : OptionalDouble.empty();
  }

  /// Whether it is weighed with what is usual, and nobody has said what it is here.
  boolean isUsual() {
    return heat.filter(each -> each.by() == By.CATALOG).isPresent();
  }
}
