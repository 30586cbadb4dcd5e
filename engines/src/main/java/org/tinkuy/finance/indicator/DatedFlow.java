package org.tinkuy.finance.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Money on a day.
///
/// @param amount positive where it is received; in one unit for all flows that are looked at
///   together
public record DatedFlow(LocalDate day, double amount) {
  private static final double DAYS_PER_YEAR = 365;

  /// Present value on the day of the first flow in the list: `Σ x / (1 + r)^(days / 365)`; leap
  /// days count as days and years have 365 (ACT/365 fixed), as in spreadsheets' XNPV.
  ///
  /// @param rate per year, > -1
  /// @return in the unit of the flows
  public static double presentValue(List<DatedFlow> flows, double rate) {
    double value = 0;
    for (DatedFlow flow : flows) {
      value += flow.amount / Math.pow(1 + rate, flow.years(flows.getFirst().day));
    }
    return value;
  }

  double years(LocalDate start) {
    return ChronoUnit.DAYS.between(start, day) / DAYS_PER_YEAR;
  }
}
