package org.tinkuy.exchange.share;

/// The coalitions whose sums follow from the sums of some: the linear span of their players' bits.
final class Span {
  private static final double ROUNDING = 1e-9;

  private final int size;
  private final double[][] rows;
  private final int[] pivots;
  private int rank;

  Span(int size) {
    this.size = size;
    this.rows = new double[size][];
    this.pivots = new int[size];
  }

  boolean isWhole() {
    return rank == size;
  }

  boolean contains(int coalition) {
    return pivot(reduced(coalition)) < 0;
  }

  void add(int coalition) {
    double[] row = reduced(coalition);
    int pivot = pivot(row);
    if (pivot >= 0) {
      double first = row[pivot];
      for (int i = 0; i < size; i++) {
        row[i] /= first;
      }
      rows[rank] = row;
      pivots[rank] = pivot;
      rank++;
    }
  }

  private double[] reduced(int coalition) {
    double[] row = new double[size];
    for (int player = 0; player < size; player++) {
      row[player] = Game.contains(coalition, player) ? 1 : 0;
    }
    for (int k = 0; k < rank; k++) {
      double factor = row[pivots[k]];
      for (int i = 0; i < size && factor != 0; i++) {
        row[i] -= factor * rows[k][i];
      }
    }
    return row;
  }

  /// The largest entry that is not zero but for rounding; -1 where there is none.
  private int pivot(double[] row) {
    int pivot = -1;
    double largest = ROUNDING;
    for (int i = 0; i < size; i++) {
      if (Math.abs(row[i]) > largest) {
        largest = Math.abs(row[i]);
        pivot = i;
      }
    }
    return pivot;
  }
}
