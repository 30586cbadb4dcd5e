package org.tinkuy.finance.indicator;

import java.util.OptionalDouble;

/// Finds the one rate of flows that are a pure investment or a pure loan, and proves that there is
/// no other, so that nobody has to look for more.
///
/// At a rate of the flows the balance `B(t) = B(t-1) (1 + r) + x(t)` ends at zero. The present
/// value is `(1 - q / q*) Σ B(t) q^t` with `q = 1 / (1 + r)`: where no balance has the other sign,
/// the sum has no root, and the rate is the only one above -1. The sign of a balance is read from
/// both ends, since each loses digits on its way to the other.
///
/// Source: D. Teichroew, A. Robichek, M. Montalbano, An analysis of criteria for investment and
/// financing decisions under certainty, Management Science 12 (1965) 151-179.
final class PureRate {
  private static final double LOWEST = -0.5;
  private static final double HIGHEST = 1;
  private static final int ROUNDS = 60;
  private static final double NEAR = 1e-9;

  /// The last steps begin on a grid of log(1 + r), so that the bits of a rate do not hang on the
  /// way to it.
  private static final double GRID = 1e-6;

  private final double[] flows;
  private double value;
  private double slope;

  private PureRate(double[] flows) {
    this.flows = flows;
  }

  /// The rate per period; empty where it is not found between -50 and 100 %, or is not proved to be
  /// the only one.
  static OptionalDouble find(double[] flows) {
    PureRate search = new PureRate(flows);
    double rate = search.rate(LOWEST);
    return search.isPure(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty();
  }

  /// The only rate above zero per period of flows of which all together have the other sign than
  /// the first; empty where it is not found below 100 %, or is not proved to be the only one.
  ///
  /// For q from 0 to 1 the sum `Σ B(t) q^t` is `Σ C(t) (q^t - q^(t+1))`, and `C q^t` of the last,
  /// with `C(t)` the running sum of the balances: where none of these has another sign, the present
  /// value is zero at no other rate above zero, whatever last payments do below.
  static OptionalDouble findReturn(double[] flows) {
    PureRate search = new PureRate(flows);
    double rate = search.rate(0);
    return search.isOnlyReturn(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty();
  }

  /// NaN where none is found.
  private double rate(double lowest) {
    double near = bracketed(lowest);
    return Double.isNaN(near)
        ? near
        : polished(Math.expm1(Math.rint(Math.log1p(near) / GRID) * GRID));
  }

  /// Present value and its slope by the rate.
  private void look(double rate) {
    double q = 1 / (1 + rate);
    double sum = 0;
    double bend = 0;
    for (int t = flows.length - 1; t >= 0; t--) {
      bend = bend * q + sum;
      sum = sum * q + flows[t];
    }
    value = sum;
    slope = -bend * q * q;
  }

  /// Newton's steps from zero, halved where they leave what is known to hold the rate.
  private double bracketed(double lowest) {
    double low = lowest;
    double high = HIGHEST;
    look(low);
    double sign = Math.signum(value);
    look(high);
    if (!(sign * value < 0)) {
      return Double.NaN;
    }
    double rate = 0;
    for (int round = 0; round < ROUNDS; round++) {
      look(rate);
      if (sign * value > 0) {
        low = rate;
      } else {
        high = rate;
      }
      double next = rate - value / slope;
      if (!(next > low && next < high)) {
        next = (low + high) / 2;
      }
      if (Math.abs(next - rate) < NEAR) {
        return next;
      }
      rate = next;
    }
    return Double.NaN;
  }

  private double polished(double start) {
    double rate = start;
    for (int round = 0; round < 4; round++) {
      look(rate);
      rate -= value / slope;
    }
    return rate;
  }

  private boolean isPure(double rate) {
    if (!(Math.abs(rate) < HIGHEST)) {
      return false;
    }
    double growth = 1 + rate;
    double[] behind = behind(growth);
    double before = 0;
    double sign = 0;
    for (int t = 0; t < flows.length - 1; t++) {
      before = before * growth + flows[t];
      sign = sign == 0 ? Math.signum(before) : sign;
      if (before * sign < 0 && -behind[t] * sign < 0) {
        return false;
      }
    }
    return sign != 0;
  }

  /// What is still to come, worth in each period: the balance with the other sign.
  private double[] behind(double growth) {
    double[] behind = new double[flows.length];
    for (int t = flows.length - 2; t >= 0; t--) {
      behind[t] = (behind[t + 1] + flows[t + 1]) / growth;
    }
    return behind;
  }

  /// Read from the end alone, where a rate above zero makes errors smaller from step to step.
  private boolean isOnlyReturn(double rate) {
    if (!(rate > 0 && rate < HIGHEST)) {
      return false;
    }
    double[] behind = behind(1 + rate);
    int first = 0;
    while (first < flows.length && flows[first] == 0) {
      first++;
    }
    double sum = 0;
    for (int t = first; t < flows.length - 1; t++) {
      sum -= behind[t];
      if (!(sum * flows[first] > 0)) {
        return false;
      }
    }
    return first < flows.length - 1;
  }
}
