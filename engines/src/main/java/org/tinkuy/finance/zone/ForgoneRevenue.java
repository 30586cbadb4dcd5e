package org.tinkuy.finance.zone;

import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.kernel.Check;

/// What an incentive costs the state and who has it.
///
/// @param given present value of tax under the normal regime less tax under the zone's
/// @param wasted the part given to those who would have come anyway
/// @param gained present value of tax from those who came because of it; below zero where they pay
///   none and cost something
/// @param perJob given for each job that would not be there; NaN where there is none
public record ForgoneRevenue(double given, double wasted, double gained, double perJob) {

  /// Taxes of all firms of a zone by year.
  ///
  /// @param normal under the regime outside, >= 0
  /// @param zone under the regime of the zone, >= 0
  public record Taxes(Series normal, Series zone) {}

  /// Works it out. Nothing is forgone of those who would not have come: they pay what the zone
  /// asks.
  ///
  /// @param redundancy share of the investment that would have come anyway, 0 to 1
  /// @param jobs in the zone, >= 0
  /// @param rate at which the state discounts, per period
  public static ForgoneRevenue of(Taxes taxes, double redundancy, double jobs, double rate) {
    Check.that(
        redundancy >= 0 && redundancy <= 1,
        "finance.zone.redundancy",
        "Zone: the share that would have come anyway must be from 0 to 1, but is %s.",
        redundancy);
    double difference = worth(taxes.normal.minus(taxes.zone), rate);
    double wasted = difference * redundancy;
    double additional = (1 - redundancy) * jobs;
    return new ForgoneRevenue(
        difference,
        wasted,
        worth(taxes.zone, rate) * (1 - redundancy),
        additional == 0 ? Double.NaN : wasted / additional);
  }

  private static double worth(Series flow, double rate) {
    return PresentValue.of(flow, rate, PresentValue.Convention.FIRST_AT_ONCE);
  }
}
