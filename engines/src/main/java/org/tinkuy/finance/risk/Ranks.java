package org.tinkuy.finance.risk;

import java.util.ArrayList;
import java.util.List;

/// Rank correlation of drawn inputs with what scenarios come to.
final class Ranks {
  private final double[][] draws;
  private final List<Ranked> whole = new ArrayList<>();

  private Ranks(double[][] draws) {
    this.draws = draws;
    for (double[] each : draws) {
      whole.add(rank(each));
    }
  }

  static Ranks of(double[][] draws) {
    return new Ranks(draws);
  }

  /// Values with their ranks among those that are defined.
  static final class Ranked {
    private final double[] values;
    private final double[] ranks;
    private final int defined;

    private Ranked(double[] values, double[] ranks, int defined) {
      this.values = values;
      this.ranks = ranks;
      this.defined = defined;
    }
  }

  /// The rank of each value, from 0; equal values share their mean rank, NaN has none.
  static Ranked rank(double[] values) {
    double[] ranks = new double[values.length];
    int[] order = new int[values.length];
    long[] keys = new long[values.length];
    int defined = 0;
    for (int i = 0; i < values.length; i++) {
      ranks[i] = Double.NaN;
      if (!Double.isNaN(values[i])) {
        keys[defined] = RadixSort.key(values[i]);
        order[defined] = i;
        defined++;
      }
    }
    RadixSort.sort(keys, order, defined);
    for (int first = 0, end; first < defined; first = end) {
      end = first + 1;
      while (end < defined && keys[end] == keys[first]) {
        end++;
      }
      for (int i = first; i < end; i++) {
        ranks[order[i]] = (first + end - 1) / 2.0;
      }
    }
    return new Ranked(values, ranks, defined);
  }

  /// Spearman's rank correlation of a drawn input with a measure, scenarios without a value left
  /// out.
  ///
  /// Source: C. Spearman, The proof and measurement of association between two things, American
  /// Journal of Psychology 15 (1904).
  double correlation(int input, Ranked measure) {
    if (measure.defined == measure.values.length) {
      return correlation(whole.get(input), measure);
    }
    double[] one = new double[measure.defined];
    double[] other = new double[measure.defined];
    int next = 0;
    for (int i = 0; i < measure.values.length; i++) {
      if (!Double.isNaN(measure.values[i])) {
        one[next] = draws[input][i];
        other[next] = measure.values[i];
        next++;
      }
    }
    return correlation(rank(one), rank(other));
  }

  /// Spearman's rank correlation of two rows without NaN.
  static double correlation(double[] one, double[] other) {
    return correlation(rank(one), rank(other));
  }

  private static double correlation(Ranked one, Ranked other) {
    double middle = (one.ranks.length - 1) / 2.0;
    double product = 0;
    double firstSquare = 0;
    double secondSquare = 0;
    for (int i = 0; i < one.ranks.length; i++) {
      double first = one.ranks[i] - middle;
      double second = other.ranks[i] - middle;
      product += first * second;
      firstSquare += first * first;
      secondSquare += second * second;
    }
    return firstSquare == 0 || secondSquare == 0
        ? 0
        : product / Math.sqrt(firstSquare * secondSquare);
  }
}
