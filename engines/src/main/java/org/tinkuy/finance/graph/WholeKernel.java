package org.tinkuy.finance.graph;

import java.util.Arrays;

/// The arithmetic of a formula that reads periods still to come.
@FunctionalInterface
interface WholeKernel {

  /// Computes all rows.
  ///
  /// @param in rows of as many lanes as `out`, or of one that holds for all
  void run(Rows out, Rows[] in, int periods);

  static WholeKernel total() {
    return (out, in, periods) -> {
      double[] sum = new double[out.at(0).length];
      for (int t = 0; t < periods; t++) {
        add(sum, in[0].at(t));
      }
      spread(sum, out, periods);
    };
  }

  /// The extreme of what is defined; NaN where nothing is.
  static WholeKernel peak(Expression.Pick pick) {
    return (out, in, periods) -> {
      double[] peak = new double[out.at(0).length];
      Arrays.fill(peak, Double.NaN);
      for (int t = 0; t < periods; t++) {
        double[] part = in[0].at(t);
        for (int i = 0; i < peak.length; i++) {
          peak[i] = extreme(pick, peak[i], lane(part, i));
        }
      }
      spread(peak, out, periods);
    };
  }

  static WholeKernel ahead(int width) {
    return (out, in, periods) -> {
      for (int t = 0; t < periods; t++) {
        double[] sum = out.at(t);
        Arrays.fill(sum, 0);
        for (int next = t + 1; next <= Math.min(t + width, periods - 1); next++) {
          add(sum, in[0].at(next));
        }
      }
    };
  }

  /// From the last period to the first.
  ///
  /// @param isBounded whether a third line says what it is no more than
  static WholeKernel backward(boolean isBounded) {
    return (out, in, periods) -> {
      double[] next = new double[out.at(0).length];
      for (int t = periods - 1; t >= 0; t--) {
        double[] growth = in[0].at(t);
        double[] addition = in[1].at(t);
        double[] row = out.at(t);
        for (int i = 0; i < row.length; i++) {
          double value = lane(growth, i) * next[i] + lane(addition, i);
          row[i] = isBounded ? Math.min(value, lane(in[2].at(t), i)) : value;
        }
        next = row;
      }
    };
  }

  private static void add(double[] sum, double[] part) {
    if (part.length == sum.length) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += part[i];
      }
    } else {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += part[0];
      }
    }
  }

  private static double lane(double[] row, int lane) {
    return row.length == 1 ? row[0] : row[lane];
  }

  private static double extreme(Expression.Pick pick, double one, double other) {
    if (Double.isNaN(one) || Double.isNaN(other)) {
      return Double.isNaN(one) ? other : one;
    }
    return pick == Expression.Pick.LARGEST ? Math.max(one, other) : Math.min(one, other);
  }

  private static void spread(double[] row, Rows out, int periods) {
    for (int t = 0; t < periods; t++) {
      System.arraycopy(row, 0, out.at(t), 0, row.length);
    }
  }
}
