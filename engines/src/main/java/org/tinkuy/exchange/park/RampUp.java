package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// How an exchange grows after its start, by years or by months.
///
/// @param shares of its full amount in the first, second and later steps, each 0 to 1; the full
///   amount after the last one, and from the start where there are none
/// @param step_months length of a step, months: 12 or 1
public record RampUp(List<Double> shares, int step_months) {
  /// The full amount from the start.
  public static final RampUp NONE = new RampUp(List.of());

  private static final double MONTHS_PER_YEAR = Calendar.YEAR;

  /// One that grows year by year.
  public RampUp(List<Double> shares) {
    this(shares, Calendar.YEAR);
  }

  public RampUp {
    shares = List.copyOf(shares);
    Check.that(
        step_months == Calendar.YEAR || step_months == 1,
        "exchange.park.rampUpStep",
        "Ramp-up: a step must be 12 months or 1, but is %s. Maybe write 1 for shares by month, 12"
            + " for shares by year.",
        step_months);
    for (double share : shares) {
      Check.that(
          share >= 0 && share <= 1,
          "exchange.park.rampUp",
          "Ramp-up: each share must be 0 to 1, but is %s. Maybe it is a percentage: write 0.5 for"
              + " 50%%.",
          share);
    }
  }

  /// What a route says, of months where it says that; the full amount from the start where it says
  /// nothing.
  static RampUp of(Optional<ParkRow> route) {
    List<Double> byMonth = shares(route, "rampUpMonths");
    return byMonth.isEmpty()
        ? new RampUp(shares(route, "rampUp"))
        : new RampUp(byMonth, /* step_months */ 1);
  }

  private static List<Double> shares(Optional<ParkRow> route, String column) {
    List<Double> shares = new ArrayList<>();
    route
        .flatMap(row -> row.find(column, Cell.Items.class))
        .ifPresent(
            items ->
                items.items().stream()
                    .filter(Cell.Measure.class::isInstance)
                    .forEach(share -> shares.add(((Cell.Measure) share).value())));
    return shares;
  }

  /// Whether it grows month by month.
  public boolean isByMonth() {
    return step_months == 1;
  }

  /// The share of the full amount in a month.
  ///
  /// @param month since the start, 0 for the first, >= 0
  public double share(int month) {
    int step = month / step_months;
    return step < shares.size() ? shares.get(step) : 1;
  }

  /// Years after the start in which what is gained pays back what was built: with `r1, r2, ...` the
  /// shares, `g` the gain of a step at the full amount, the least `t` with `g (r1 + ... + r[t] +
  /// the part of the next) = capex`. What is gained is taken as spread evenly over the year, also
  /// where a flow comes in some months only.
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
    double step_yr = step_months / MONTHS_PER_YEAR;
    double open = capex;
    double years = 0;
    for (double share : shares) {
      double gain = share * full_perYear * step_yr;
      if (gain >= open) {
        return OptionalDouble.of(years + step_yr * open / gain);
      }
      open -= gain;
      years += step_yr;
    }
    return OptionalDouble.of(years + open / full_perYear);
  }
}
