package org.tinkuy.finance.indicator;

import java.util.OptionalDouble;
import org.tinkuy.finance.graph.Series;

/// When a cash flow has paid itself back.
public final class Payback {
  private Payback() {}

  /// The first time from which on the sum of all flows since the start is zero or more and an
  /// outlay has been made, in periods from the first outlay, straight within a period; empty where
  /// the sum ends below zero or nothing is laid out.
  ///
  /// Receipts before the first outlay count in the sum: where they cover all outlays, the time is
  /// 0. A flow counts at the end of its period but for the first outlay, which is time 0. Where
  /// later outlays take the sum below zero again, the last crossing counts.
  public static OptionalDouble of(Series flows) {
    double sum = 0;
    int first = 0;
    while (first < flows.length() && flows.at(first) >= 0) {
      sum += flows.at(first);
      first++;
    }
    double paid = Double.NaN;
    for (int t = first; t < flows.length(); t++) {
      double before = sum;
      sum += flows.at(t);
      if (!(sum >= 0)) {
        paid = Double.NaN;
      } else if (t == first) {
        paid = 0;
      } else if (before < 0) {
        paid = t - first - 1 + -before / flows.at(t);
      }
    }
    return Double.isNaN(paid) ? OptionalDouble.empty() : OptionalDouble.of(paid);
  }

  /// The same of the flows' present values.
  ///
  /// @param rate per period, > -1
  public static OptionalDouble discounted(Series flows, double rate) {
    return of(Series.of(flows.length(), t -> flows.at(t) / Math.pow(1 + rate, t)));
  }
}
