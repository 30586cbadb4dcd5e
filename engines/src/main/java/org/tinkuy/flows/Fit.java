package org.tinkuy.flows;

import java.util.List;

/// Weighted least squares under balances: `min sum (x - y)^2 / v` subject to `B x = 0`.
///
/// The rows of `B` are independent, so that `B V B'` has a Cholesky factor.
final class Fit {
  private final double[][] balances;
  private final double[] readings;
  private final double[] variances;
  private final double[] values;
  private final double[][] covariance;
  private final double statistic;

  /// Solves by the normal equations.
  ///
  /// @param balances rows of `B`, independent; may be none
  /// @param readings `y`
  /// @param variances `v`, each > 0
  Fit(double[][] balances, double[] readings, double[] variances) {
    this.balances = balances;
    this.readings = readings;
    this.variances = variances;
    int n = readings.length;
    Cholesky normal = new Cholesky(normal(balances, variances));
    double[] residuals = new double[balances.length];
    for (int row = 0; row < residuals.length; row++) {
      residuals[row] = product(balances[row], readings);
    }
    double[] multipliers = normal.solve(residuals);
    statistic = product(residuals, multipliers);
    values = readings.clone();
    covariance = new double[n][n];
    for (int i = 0; i < n; i++) {
      double[] column = column(i);
      values[i] -= variances[i] * product(column, multipliers);
      double[] solved = normal.solve(column);
      for (int j = 0; j < n; j++) {
        double moved = variances[i] * variances[j] * product(column(j), solved);
        covariance[i][j] = (i == j ? variances[i] : 0) - moved;
      }
    }
  }

  /// `N V N'` for rows of `N`.
  static double[][] normal(double[][] rows, double[] variances) {
    double[][] normal = new double[rows.length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = 0;
        for (int k = 0; k < variances.length; k++) {
          sum += rows[i][k] * variances[k] * rows[j][k];
        }
        normal[i][j] = sum;
        normal[j][i] = sum;
      }
    }
    return normal;
  }

  static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private double[] column(int index) {
    double[] column = new double[balances.length];
    for (int row = 0; row < column.length; row++) {
      column[row] = balances[row][index];
    }
    return column;
  }

  double statistic() {
    return statistic;
  }

  int degrees() {
    return balances.length;
  }

  double variance(int index) {
    return variances[index];
  }

  /// How far a reading was moved.
  double adjustment(int index) {
    return readings[index] - values[index];
  }

  double covariance(int i, int j) {
    return covariance[i][j];
  }

  /// The standard deviation of a sum of values with the given factors.
  double deviation(double[] factors) {
    double sum = 0;
    for (int i = 0; i < factors.length; i++) {
      sum += factors[i] * product(covariance[i], factors);
    }
    return Math.sqrt(Math.max(0, sum));
  }

  /// The same fit with no value below zero, nor any sum of values with the given factors.
  double[] notNegative(List<double[]> sums) {
    return new NonNegative(balances, variances, sums).from(values);
  }
}
