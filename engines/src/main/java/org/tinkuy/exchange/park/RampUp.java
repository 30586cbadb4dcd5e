package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// How an exchange grows after its start.
///
/// @param shares of its full amount in the first, second and later years, each 0 to 1; the full
///   amount after the last one, and from the start where there are none
public record RampUp(List<Double> shares) {
  /// The full amount from the start.
  public static final RampUp NONE = new RampUp(List.of());

  public RampUp {
    shares = List.copyOf(shares);
    for (double share : shares) {
      Check.that(
          share >= 0 && share <= 1,
          "exchange.park.rampUp",
          "Ramp-up: each share must be 0 to 1, but is %s.",
          share);
    }
  }

  /// What a route says; the full amount from the start where it says nothing.
  static RampUp of(Optional<ParkRow> route) {
    List<Double> shares = new ArrayList<>();
    route
        .flatMap(row -> row.find("rampUp", Cell.Items.class))
        .ifPresent(
            items ->
                items.items().stream()
                    .filter(Cell.Measure.class::isInstance)
                    .forEach(share -> shares.add(((Cell.Measure) share).value())));
    return new RampUp(shares);
  }

  /// Years after the start in which what is gained pays back what was built: with `r1, r2, ...` the
  /// shares and `g` a year's gain at the full amount, the least `t` with `g (r1 + ... + r[t] + the
  /// part of the next) = capex`.
  ///
  /// @param capex what was built, >= 0
  /// @param full_perYear gain of a year at the full amount, before the yearly cost of what is built
  /// @return absent where nothing is gained; 0 where nothing was built
  OptionalDouble payback_yr(double capex, double full_perYear) {
    if (capex == 0) {
      return OptionalDouble.of(0);
    }
    if (full_perYear <= 0) {
      return OptionalDouble.empty();
    }
    double open = capex;
    double years = 0;
    for (double share : shares) {
      double gain = share * full_perYear;
      if (gain >= open) {
        return OptionalDouble.of(years + open / gain);
      }
      open -= gain;
      years++;
    }
    return OptionalDouble.of(years + open / full_perYear);
  }
}
