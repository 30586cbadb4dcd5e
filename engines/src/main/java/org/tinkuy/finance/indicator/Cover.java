package org.tinkuy.finance.indicator;

import org.tinkuy.finance.graph.Series;
import org.tinkuy.kernel.Check;

/// How often the cash covers the debt service, where there is any.
///
/// CFADS is the cash flow available for debt service: receipts less operating cost, tax paid,
/// change in working capital and maintenance.
///
/// @param ratios DSCR by period; NaN where no service falls due
/// @param minimum lowest ratio; NaN where no service falls due
/// @param average mean of the ratios, each period counting once; NaN where no service falls due
/// @param minimumAt the first period with the lowest ratio; -1 where no service falls due
public record Cover(Series ratios, double minimum, double average, int minimumAt) {

  /// DSCR: `CFADS(t) / (interest(t) + principal(t) + fees(t))`.
  ///
  /// @param service in the unit of `cfads`, >= 0
  public static Cover dscr(Series cfads, Series service) {
    Series ratios =
        Series.of(
            cfads.length(), t -> service.at(t) == 0 ? Double.NaN : cfads.at(t) / service.at(t));
    return ofTests(ratios);
  }

  /// The tests of a cover.
  ///
  /// @param tested ratio by period; not a number where none is tested
  public static Cover ofTests(Series tested) {
    double sum = 0;
    int tests = 0;
    int lowest = -1;
    for (int t = 0; t < tested.length(); t++) {
      if (Double.isFinite(tested.at(t))) {
        sum += tested.at(t);
        tests++;
        lowest = lowest < 0 || tested.at(t) < tested.at(lowest) ? t : lowest;
      }
    }
    return lowest < 0
        ? new Cover(tested, Double.NaN, Double.NaN, -1)
        : new Cover(tested, tested.at(lowest), sum / tests, lowest);
  }

  /// LLCR by period: present value of CFADS from the period to maturity, at the loan's own rates,
  /// over the debt at the period's beginning: `Σ CFADS(s) / Π (1 + r) / B(t-1)`. With maturity at
  /// the end of the project or concession it is the PLCR.
  ///
  /// @param rates of interest per period
  /// @param opening debt at the beginning of each period, in the unit of `cfads`
  /// @param maturity the last period that counts
  /// @return NaN where there is no debt
  public static Series loanLife(Series cfads, Series rates, Series opening, int maturity) {
    Check.that(
        maturity < cfads.length(),
        "finance.cover.maturity",
        "Loan life cover: maturity must be one of %s periods, but is %s.",
        cfads.length(),
        maturity);
    double[] worth = new double[cfads.length()];
    double value = 0;
    for (int t = maturity; t >= 0; t--) {
      value = (value + cfads.at(t)) / (1 + rates.at(t));
      worth[t] = value;
    }
    return Series.of(worth.length, t -> opening.at(t) > 0 ? worth[t] / opening.at(t) : Double.NaN);
  }
}
