package org.tinkuy.flows;

import org.tinkuy.kernel.Check;

/// The Cholesky factor of a symmetric, positive definite matrix, and what is solved with it.
final class Cholesky {
  private final double[][] lower;

  /// Factors `matrix = L L'`.
  ///
  /// @param matrix symmetric and positive definite; only its lower half is read
  Cholesky(double[][] matrix) {
    int n = matrix.length;
    lower = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        if (i == j) {
          Check.that(
              sum > 0, "flows.cholesky", "Matrix: row %s depends on the rows before it.", i + 1);
          lower[i][i] = Math.sqrt(sum);
        } else {
          lower[i][j] = sum / lower[j][j];
        }
      }
    }
  }

  /// The `x` for which `matrix x = right`.
  double[] solve(double[] right) {
    int n = lower.length;
    double[] x = right.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= lower[i][k] * x[k];
      }
      x[i] /= lower[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= lower[k][i] * x[k];
      }
      x[i] /= lower[i][i];
    }
    return x;
  }
}
