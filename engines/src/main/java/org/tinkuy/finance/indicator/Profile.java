package org.tinkuy.finance.indicator;

import org.tinkuy.finance.graph.Series;

/// The present value of a cash flow as a function of the rate, relative to what moves: between -1
/// and 1 wherever it is looked at, so that it neither overflows nor vanishes.
sealed interface Profile {

  /// `Σ x(t) q^t / Σ |x(t)| q^t` with `q = 1 / (1 + r)`; 0 where nothing flows.
  ///
  /// @param logGrowth natural logarithm of 1 + r
  double at(double logGrowth);

  /// Flows one period apart.
  record Regular(Series flows) implements Profile {
    @Override
    public double at(double logGrowth) {
      // backwards for q <= 1 and forwards in 1 / q otherwise, so that powers stay below 1
      int n = flows.length();
      double factor = Math.exp(-Math.abs(logGrowth));
      double sum = 0;
      double moved = 0;
      for (int i = 0; i < n; i++) {
        double flow = flows.at(logGrowth >= 0 ? n - 1 - i : i);
        sum = sum * factor + flow;
        moved = moved * factor + Math.abs(flow);
      }
      return moved == 0 ? 0 : sum / moved;
    }
  }

  /// Flows at any times.
  final class Dated implements Profile {
    private final double[] years;
    private final double[] amounts;

    Dated(double[] years, double[] amounts) {
      this.years = years.clone();
      this.amounts = amounts.clone();
    }

    @Override
    public double at(double logGrowth) {
      double largest = Double.NEGATIVE_INFINITY;
      for (double year : years) {
        largest = Math.max(largest, -year * logGrowth);
      }
      double sum = 0;
      double moved = 0;
      for (int i = 0; i < years.length; i++) {
        double discounted = amounts[i] * Math.exp(-years[i] * logGrowth - largest);
        sum += discounted;
        moved += Math.abs(discounted);
      }
      return moved == 0 ? 0 : sum / moved;
    }
  }
}
