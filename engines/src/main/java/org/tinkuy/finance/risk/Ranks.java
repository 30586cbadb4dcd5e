package org.tinkuy.finance.risk;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Rank correlation.
final class Ranks {
  private Ranks() {}

  /// Spearman's rank correlation, scenarios without a value left out; equal values share their mean
  /// rank.
  ///
  /// Source: C. Spearman, The proof and measurement of association between two things, American
  /// Journal of Psychology 15 (1904).
  static double correlation(double[] one, double[] other) {
    int[] defined =
        IntStream.range(0, one.length)
            .filter(i -> !Double.isNaN(one[i]) && !Double.isNaN(other[i]))
            .toArray();
    double[] first = ranks(one, defined);
    double[] second = ranks(other, defined);
    double middle = (defined.length - 1) / 2.0;
    double product = 0;
    double firstSquare = 0;
    double secondSquare = 0;
    for (int i = 0; i < defined.length; i++) {
      product += (first[i] - middle) * (second[i] - middle);
      firstSquare += (first[i] - middle) * (first[i] - middle);
      secondSquare += (second[i] - middle) * (second[i] - middle);
    }
    return firstSquare == 0 || secondSquare == 0
        ? 0
        : product / Math.sqrt(firstSquare * secondSquare);
  }

  private static double[] ranks(double[] values, int[] defined) {
    int[] order =
        IntStream.range(0, defined.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[defined[i]]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[defined.length];
    int start = 0;
    while (start < order.length) {
      int end = start;
      while (end + 1 < order.length
          && values[defined[order[end + 1]]] == values[defined[order[start]]]) {
        end++;
      }
      for (int i = start; i <= end; i++) {
        ranks[order[i]] = (start + end) / 2.0;
      }
      start = end + 1;
    }
    return ranks;
  }
}
