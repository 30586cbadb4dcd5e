package org.tinkuy.finance.indicator;

import org.tinkuy.finance.graph.Series;

/// What flows are worth at one moment, at a rate per period.
public final class PresentValue {
  private PresentValue() {}

  /// When the first flow happens.
  public enum Convention {
    /// At the moment itself: `Σ x(t) / (1 + r)^t` from t = 0.
    FIRST_AT_ONCE(0),
    /// In the middle of the first period: exponent t + 0.5.
    MIDDLE_OF_PERIOD(0.5),
    /// At the end of the first period: exponent t + 1, the way of spreadsheets' NPV.
    FIRST_DISCOUNTED(1);

    private final double delay;

    Convention(double delay) {
      this.delay = delay;
    }
  }

  /// `Σ x(t) / (1 + r)^(t + delay)`, summed from the last flow to the first.
  ///
  /// Source: R. Brealey, S. Myers, F. Allen, _Principles of Corporate Finance_, chapter 2.
  ///
  /// @param rate per period, > -1
  /// @return in the unit of the flows
  public static double of(Series flows, double rate, Convention convention) {
    double value = 0;
    for (int t = flows.length() - 1; t >= 0; t--) {
      value = value / (1 + rate) + flows.at(t);
    }
    return value / Math.pow(1 + rate, convention.delay);
  }

  /// With a rate for each period: flow t is discounted at the rates of periods 0 to t.
  ///
  /// @param rates per period, each > -1
  /// @return what the flows are worth at the beginning of period 0, in their unit
  public static double of(Series flows, Series rates) {
    double value = 0;
    for (int t = flows.length() - 1; t >= 0; t--) {
      value = (value + flows.at(t)) / (1 + rates.at(t));
    }
    return value;
  }

  /// The rate per period that grows to a yearly one: `(1 + r)^(1 / n) - 1`.
  ///
  /// @param yearly effective, > -1
  /// @param perYear periods in a year, >= 1
  public static double effectivePerPeriod(double yearly, int perYear) {
    return Math.pow(1 + yearly, 1.0 / perYear) - 1;
  }

  /// The nominal rate of a real one: `(1 + real)(1 + inflation) - 1`.
  ///
  /// Source: I. Fisher, _The Theory of Interest_ (1930).
  ///
  /// @param real per period, > -1
  /// @param inflation per period, > -1
  public static double nominal(double real, double inflation) {
    return (1 + real) * (1 + inflation) - 1;
  }

  /// Present value over the present value of the outlay, plus one: what a unit of outlay returns.
  ///
  /// @param rate per period, > -1
  /// @return without unit; NaN where there is no outlay
  public static double profitabilityIndex(Series flows, double rate) {
    Series outlay = Series.of(flows.length(), t -> Math.max(0, -flows.at(t)));
    double spent = of(outlay, rate, Convention.FIRST_AT_ONCE);
    return spent == 0 ? Double.NaN : 1 + of(flows, rate, Convention.FIRST_AT_ONCE) / spent;
  }
}
