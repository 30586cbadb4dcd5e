package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.List;

/// The dual active-set method for a quadratic programme with a diagonal matrix: it starts at the
/// least-squares values that obey the balances and takes in one bound after another.
///
/// All values zero obey every balance and bound, so a solution exists; the method ends after
/// finitely many steps, since the objective rises with each bound that is taken in.
///
/// Source: D. Goldfarb, A. Idnani, _A numerically stable dual method for solving strictly convex
/// quadratic programs_, Mathematical Programming 27 (1983), 1-33, algorithm of section 3.
final class NonNegative {
  /// A share of the largest value; bounds broken by less are kept but for rounding.
  private static final double ROUNDING = 1e-10;

  private final double[][] balances;
  private final double[] variances;
  private final List<double[]> bounds = new ArrayList<>();
  private final List<Integer> active = new ArrayList<>();
  private final List<Double> pressure = new ArrayList<>();

  /// A programme.
  ///
  /// @param balances independent rows that stay zero
  /// @param variances weight of each value, each > 0
  /// @param sums further rows that must not be negative
  NonNegative(double[][] balances, double[] variances, List<double[]> sums) {
    this.balances = balances;
    this.variances = variances;
    for (int i = 0; i < variances.length; i++) {
      double[] unit = new double[variances.length];
      unit[i] = 1;
      bounds.add(unit);
    }
    bounds.addAll(sums);
  }

  /// Solves from the values that are best without bounds.
  double[] from(double[] best) {
    double[] x = best.clone();
    double tolerance = ROUNDING;
    for (double value : best) {
      tolerance = Math.max(tolerance, Math.abs(value) * ROUNDING);
    }
    for (int broken = worst(x, tolerance); broken >= 0; broken = worst(x, tolerance)) {
      takeIn(x, broken);
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.abs(x[i]) <= tolerance ? 0 : x[i];
    }
    return x;
  }

  private int worst(double[] x, double tolerance) {
    int worst = -1;
    double least = -tolerance;
    for (int bound = 0; bound < bounds.size(); bound++) {
      double slack = Fit.product(bounds.get(bound), x);
      if (slack < least && !active.contains(bound)) {
        least = slack;
        worst = bound;
      }
    }
    return worst;
  }

  /// Moves until the bound holds, letting go of others whose pressure falls to nothing.
  private void takeIn(double[] x, int bound) {
    double[] normal = bounds.get(bound);
    double own = 0;
    while (true) {
      double[][] held = held();
      double[] share = share(held, normal);
      double[] direction = direction(held, share, normal);
      double gain = Fit.product(direction, normal);
      int blocking = blocking(share);
      double most =
          blocking < 0
              ? Double.POSITIVE_INFINITY
              : pressure.get(blocking) / share[balances.length + blocking];
      double full =
          gain > ROUNDING * Fit.product(weighted(normal), normal)
              ? -Fit.product(normal, x) / gain
              : Double.POSITIVE_INFINITY;
      double step = Math.min(most, full);
      for (int k = 0; k < pressure.size(); k++) {
        pressure.set(k, pressure.get(k) - step * share[balances.length + k]);
      }
      own += step;
      if (Double.isFinite(full)) {
        move(x, direction, step);
      }
      if (full <= most) {
        active.add(bound);
        pressure.add(own);
        return;
      }
      active.remove(/* index */ blocking);
      pressure.remove(/* index */ blocking);
    }
  }

  private double[][] held() {
    double[][] held = new double[balances.length + active.size()][];
    System.arraycopy(balances, 0, held, 0, balances.length);
    for (int k = 0; k < active.size(); k++) {
      held[balances.length + k] = bounds.get(active.get(k));
    }
    return held;
  }

  /// How much of the new normal the held ones carry: `(N V N')^-1 N V n`.
  private double[] share(double[][] held, double[] normal) {
    double[] weighted = weighted(normal);
    double[] right = new double[held.length];
    for (int row = 0; row < held.length; row++) {
      right[row] = Fit.product(held[row], weighted);
    }
    return new Cholesky(Fit.normal(held, variances)).solve(right);
  }

  private double[] direction(double[][] held, double[] share, double[] normal) {
    double[] rest = normal.clone();
    for (int row = 0; row < held.length; row++) {
      move(rest, held[row], -share[row]);
    }
    return weighted(rest);
  }

  private double[] weighted(double[] row) {
    double[] weighted = row.clone();
    for (int i = 0; i < weighted.length; i++) {
      weighted[i] *= variances[i];
    }
    return weighted;
  }

  private int blocking(double[] share) {
    int blocking = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < active.size(); k++) {
      double rate = share[balances.length + k];
      if (rate > ROUNDING && pressure.get(k) / rate < least) {
        least = pressure.get(k) / rate;
        blocking = k;
      }
    }
    return blocking;
  }

  private static void move(double[] x, double[] direction, double step) {
    for (int i = 0; i < x.length; i++) {
      x[i] += step * direction[i];
    }
  }
}
