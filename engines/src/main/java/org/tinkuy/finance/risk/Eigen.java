package org.tinkuy.finance.risk;

/// Eigenvalues of small symmetric matrices.
///
/// Source: Jacobi's cyclic rotations; G. Golub, C. Van Loan, _Matrix Computations_, 8.5.
final class Eigen {
  private final double[][] rotated;
  private final double[][] vectors;

  private Eigen(double[][] matrix) {
    int n = matrix.length;
    rotated = new double[n][];
    vectors = new double[n][n];
    for (int i = 0; i < n; i++) {
      rotated[i] = matrix[i].clone();
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < 100 && outside() > 1e-24; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          rotate(p, q);
        }
      }
    }
  }

  static double smallest(double[][] matrix) {
    Eigen eigen = new Eigen(matrix);
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < matrix.length; i++) {
      smallest = Math.min(smallest, eigen.rotated[i][i]);
    }
    return smallest;
  }

  /// The nearest matrix without negative eigenvalues: they are put to zero.
  static double[][] withoutNegative(double[][] matrix) {
    Eigen eigen = new Eigen(matrix);
    int n = matrix.length;
    double[][] result = new double[n][n];
    for (int k = 0; k < n; k++) {
      double value = Math.max(0, eigen.rotated[k][k]);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          result[i][j] += value * eigen.vectors[i][k] * eigen.vectors[j][k];
        }
      }
    }
    return result;
  }

  private double outside() {
    double sum = 0;
    for (int i = 0; i < rotated.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += rotated[i][j] * rotated[i][j];
      }
    }
    return sum;
  }

  private void rotate(int p, int q) {
    if (rotated[p][q] == 0) {
      return;
    }
    double theta = (rotated[q][q] - rotated[p][p]) / (2 * rotated[p][q]);
    double tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (int k = 0; k < rotated.length; k++) {
      double one = rotated[k][p];
      double other = rotated[k][q];
      rotated[k][p] = cosine * one - sine * other;
      rotated[k][q] = sine * one + cosine * other;
    }
    for (int k = 0; k < rotated.length; k++) {
      double one = rotated[p][k];
      double other = rotated[q][k];
      rotated[p][k] = cosine * one - sine * other;
      rotated[q][k] = sine * one + cosine * other;
      one = vectors[k][p];
      other = vectors[k][q];
      vectors[k][p] = cosine * one - sine * other;
      vectors[k][q] = sine * one + cosine * other;
    }
  }
}
