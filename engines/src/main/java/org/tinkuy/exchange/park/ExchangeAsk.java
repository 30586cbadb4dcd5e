package org.tinkuy.exchange.park;

import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;
import org.tinkuy.solver.Watch;

/// What is asked of the exchanges of a park.
///
/// @param extras what is asked beyond the best network
/// @param carbonPrice_perTonne price of a tonne of CO2e in the park's currency, >= 0; 0 where it
///   costs nothing
/// @param budget the most that investments may cost a year of their life, in the park's currency,
///   >= 0; absent for no limit
/// @param time_s seconds for all solvers together, > 0
/// @param relativeGap distance of cost and bound at which a network counts as the best, relative to
///   the cost, 0 to below 1
/// @param watch who is told how far the search has come, and may call it off
public record ExchangeAsk(
    Extras extras,
    double carbonPrice_perTonne,
    OptionalDouble budget,
    double time_s,
    double relativeGap,
    Watch watch) {
  private static final double TIME_s = 60;
  private static final double GAP = 1e-6;

  /// The best network alone, within a minute.
  public static final ExchangeAsk PLAIN =
      new ExchangeAsk(
          new Extras(false, false, false), 0, OptionalDouble.empty(), TIME_s, GAP, Watch.NONE);

  /// What can be asked beyond the best network.
  ///
  /// @param exits what is left of the saving when each firm leaves
  /// @param shares fair splits of the saving
  /// @param robust the network that guards against the worst exit
  public record Extras(boolean exits, boolean shares, boolean robust) {}

  public ExchangeAsk {
    Check.that(
        time_s > 0 && time_s < Double.POSITIVE_INFINITY,
        "exchange.ask.time",
        "The time limit must be > 0 s, but is %s s. Maybe write seconds, such as 60.",
        time_s);
    Check.that(
        relativeGap >= 0 && relativeGap < 1,
        "exchange.ask.gap",
        "The gap must be from 0 to below 1, but is %s. Maybe it is a percentage: write 0.01 for 1"
            + "%%.",
        relativeGap);
    Check.that(
        carbonPrice_perTonne >= 0 && carbonPrice_perTonne < Double.POSITIVE_INFINITY,
        "exchange.ask.carbon",
        "The price of carbon must be >= 0, but is %s. Maybe the minus is a dash; leave it out"
            + " where carbon costs nothing.",
        carbonPrice_perTonne);
    Check.that(
        budget.orElse(0) >= 0,
        "exchange.ask.budget",
        "The budget must be >= 0, but is %s. Maybe leave it out where there is no limit.",
        budget.orElse(0));
  }

  /// Whether it asks for another network than that of the park as it is. A search that may end
  /// sooner than the plain one does: what it finds, beside the best network, tells what the two
  /// differ by, and at its soonest it finds what is found pair by pair.
  public boolean isSupposed() {
    return carbonPrice_perTonne > 0 || budget.isPresent() || time_s < TIME_s || relativeGap > GAP;
  }

  /// The same without anybody who watches.
  ExchangeAsk unwatched() {
    return new ExchangeAsk(extras, carbonPrice_perTonne, budget, time_s, relativeGap, Watch.NONE);
  }

  /// The same with other extras.
  public ExchangeAsk with(Extras other) {
    return new ExchangeAsk(other, carbonPrice_perTonne, budget, time_s, relativeGap, watch);
  }
}
