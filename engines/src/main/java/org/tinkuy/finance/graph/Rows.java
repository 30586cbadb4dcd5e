package org.tinkuy.finance.graph;

import java.util.Arrays;

/// The numbers of one node: a row of lanes for each period, or for the last few only.
final class Rows {
  private final double[][] rows;
  private final int mask;
  private boolean isShared;

  private Rows(double[][] rows, int mask) {
    this.rows = rows;
    this.mask = mask;
  }

  /// Rows for all periods.
  static Rows whole(int periods, int lanes) {
    return new Rows(new double[periods][lanes], -1);
  }

  /// Rows that are given.
  static Rows of(double[][] rows) {
    return new Rows(rows, -1);
  }

  /// Room for a period and some before it; older ones are written over.
  static Rows window(int lag, int lanes) {
    int size = Integer.highestOneBit(Math.max(1, lag)) * (lag == 0 ? 1 : 2);
    return new Rows(new double[size][lanes], size - 1);
  }

  /// The same numbers in one row where they are those of all periods.
  Rows narrowed() {
    for (double[] row : rows) {
      if (!Arrays.equals(row, rows[0])) {
        return this;
      }
    }
    return new Rows(new double[][] {rows[0]}, 0);
  }

  /// Makes all periods share one row, so that what is steady is read from cache.
  void share() {
    Arrays.fill(rows, rows[0]);
    isShared = true;
  }

  /// Gives each period a row of its own again.
  void unshare() {
    for (int i = 1; isShared && i < rows.length; i++) {
      rows[i] = new double[rows[0].length];
    }
    isShared = false;
  }

  /// Whether there is one row for all periods and no other.
  boolean isSingle() {
    return mask == 0;
  }

  /// How many lanes a row has.
  int width() {
    return rows[0].length;
  }

  double[] at(int period) {
    return rows[period & mask];
  }
}
