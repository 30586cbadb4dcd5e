package org.tinkuy.finance.indicator;

import java.util.function.DoubleUnaryOperator;

/// Narrows down where a function comes from above zero. Each look may run a whole case, so it is
/// taken where the chord of both ends crosses, drawn towards the middle, and never so far from it
/// that halving would have needed fewer looks by more than one or two.
///
/// Source: I. Oliveira, R. Takahashi, An enhancement of the bisection method average performance
/// preserving minmax optimality, ACM Transactions on Mathematical Software 47 (2020) 5, with `k1 =
/// 0.2 / range`, `k2 = 2`, `n0 = 1`.
final class Crossing {
  /// Of the range at the beginning, how much may stay open.
  private static final double OPEN = 1e-12;

  private final double range;
  private double from;
  private double to;
  private double atFrom;
  private double atTo;

  /// The widest that may be left after the next look: what halving would have left before it.
  private double most;

  /// @param atFrom the function at `from`, >= 0
  /// @param atTo at `to`, <= 0; where both are 0, where it ceases to be above zero
  Crossing(double from, double to, double atFrom, double atTo) {
    this.range = to - from;
    this.from = from;
    this.to = to;
    this.atFrom = atFrom;
    this.atTo = atTo;
    this.most = range;
  }

  /// Where it crosses; what is no number counts as not above zero.
  double narrow(DoubleUnaryOperator function) {
    while (to - from > OPEN * range) {
      double next = next();
      if (next <= from || next >= to) {
        break;
      }
      double value = function.applyAsDouble(next);
      if (value > 0) {
        from = next;
        atFrom = value;
      } else {
        to = next;
        atTo = value;
      }
      most /= 2;
    }
    return (from + to) / 2;
  }

  private double next() {
    double width = to - from;
    double middle = (from + to) / 2;
    double share = atFrom / (atFrom - atTo);
    // the middle, where an end is no number or without bound
    double chord = share >= 0 && share <= 1 ? from + share * width : middle;
    double towards = Math.signum(middle - chord);
    double drawn = 0.2 / range * width * width;
    double at = drawn <= Math.abs(middle - chord) ? chord + towards * drawn : middle;
    double far = Math.max(0, most - width / 2);
    double near = Math.abs(at - middle) <= far ? at : middle - towards * far;
    // at an end a look would tell nothing, this near to one it ends the search
    double least = Math.min(width / 2, OPEN / 2 * range);
    return Math.max(from + least, Math.min(to - least, near));
  }
}
