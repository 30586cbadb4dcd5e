package org.tinkuy.flows;

/// Gauss-Jordan elimination of balance equations, so that what is not metered is taken out of those
/// that link metered streams.
///
/// Source: C. M. Crowe, Y. A. García Campos, A. Hrymak, _Reconciliation of process flow rates by
/// matrix projection_, AIChE Journal 29 (1983), 881-888, whose projection the zero rows give.
final class Elimination {
  /// Entries start as -1, 0 and 1 and stay near them; what is smaller than this is rounding.
  static final double ROUNDING = 1e-9;

  private final double[][] rows;
  private final int[] pivotRow;
  private int rank;

  /// Reduces the rows in place.
  ///
  /// @param rows the equations, one a row; changed
  /// @param columns how many columns from the left are to be eliminated
  Elimination(double[][] rows, int columns) {
    this.rows = rows;
    this.pivotRow = new int[columns];
    for (int column = 0; column < columns; column++) {
      pivotRow[column] = pivot(column);
    }
  }

  /// How many of the columns have a row of their own; the rows after them are free of all columns.
  int rank() {
    return rank;
  }

  /// The row whose only eliminated entry in the column is 1, or -1 where there is none.
  int pivotRow(int column) {
    return pivotRow[column];
  }

  private int pivot(int column) {
    int best = -1;
    for (int row = rank; row < rows.length; row++) {
      double size = Math.abs(rows[row][column]);
      if (size > ROUNDING && (best < 0 || size > Math.abs(rows[best][column]))) {
        best = row;
      }
    }
    if (best < 0) {
      return -1;
    }
    double[] chosen = rows[best];
    rows[best] = rows[rank];
    rows[rank] = chosen;
    scale(chosen, 1 / chosen[column]);
    for (int row = 0; row < rows.length; row++) {
      if (row != rank && rows[row][column] != 0) {
        subtract(rows[row], chosen, rows[row][column]);
      }
    }
    return rank++;
  }

  private static void scale(double[] row, double factor) {
    for (int i = 0; i < row.length; i++) {
      row[i] *= factor;
    }
  }

  private static void subtract(double[] row, double[] other, double factor) {
    for (int i = 0; i < row.length; i++) {
      row[i] -= factor * other[i];
      if (Math.abs(row[i]) < ROUNDING) {
        row[i] = 0;
      }
    }
  }
}
