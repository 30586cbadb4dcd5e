package org.tinkuy.finance.indicator;

import java.util.OptionalDouble;
import org.tinkuy.finance.graph.Series;

/// When a cash flow has paid itself back.
public final class Payback {
  private Payback() {}

  /// The time at which the sum of all flows so far last comes up to zero, in periods from the first
  /// outlay, straight within a period; empty where it stays below.
  ///
  /// A flow counts at the end of its period but for the first outlay, which is time 0. Where later
  /// outlays take the sum below zero again, the last crossing counts.
  public static OptionalDouble of(Series flows) {
    int start = 0;
    while (start < flows.length() && flows.at(start) >= 0) {
      start++;
    }
    double sum = 0;
    double crossing = Double.NaN;
    for (int t = start; t < flows.length(); t++) {
      double before = sum;
      sum += flows.at(t);
      if (sum < 0) {
        crossing = Double.NaN;
      } else if (before < 0) {
        crossing = t - start - 1 + -before / flows.at(t);
      }
    }
    return Double.isNaN(crossing) ? OptionalDouble.empty() : OptionalDouble.of(crossing);
  }

  /// The same of the flows' present values.
  ///
  /// @param rate per period, > -1
  public static OptionalDouble discounted(Series flows, double rate) {
    return of(Series.of(flows.length(), t -> flows.at(t) / Math.pow(1 + rate, t)));
  }
}
