package org.tinkuy.finance.risk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tinkuy.kernel.Check;

/// The outcomes of one measure over all scenarios. Immutable.
public final class Sample {
  private final double[] inOrder;
  private final double[] sorted;

  /// Outcomes by scenario, NaN where the measure is not defined.
  Sample(double[] outcomes) {
    this.inOrder = outcomes.clone();
    this.sorted = Arrays.stream(outcomes).filter(each -> !Double.isNaN(each)).sorted().toArray();
  }

  /// The one that is defined in most scenarios; of several the last.
  ///
  /// @param samples in order, one at least
  public static Sample mostDefined(List<Sample> samples) {
    return samples.reversed().stream()
        .min(Comparator.comparingInt(Sample::undefined))
        .orElseThrow();
  }

  public int scenarios() {
    return inOrder.length;
  }

  /// Scenarios in which the measure has no value: no internal rate or several, no debt service, a
  /// loop that did not close.
  public int undefined() {
    return inOrder.length - sorted.length;
  }

  /// The outcome of one scenario; NaN where it is not defined.
  public double at(int scenario) {
    return inOrder[scenario];
  }

  /// The value that a share of the defined outcomes does not pass, straight between neighbours.
  ///
  /// @param probability 0 to 1
  /// @return NaN where nothing is defined
  public double quantile(double probability) {
    Check.that(
        probability >= 0 && probability <= 1,
        "finance.risk.probability",
        "Quantile: a probability must be from 0 to 1, but is %s.",
        probability);
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = probability * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  public double mean() {
    return sorted.length == 0 ? Double.NaN : Arrays.stream(sorted).sum() / sorted.length;
  }

  /// The share of the defined outcomes below a value, 0 to 1.
  public double probabilityBelow(double value) {
    int below = 0;
    while (below < sorted.length && sorted[below] < value) {
      below++;
    }
    return sorted.length == 0 ? Double.NaN : (double) below / sorted.length;
  }

  /// The mean of the worst share of outcomes, the lowest ones.
  ///
  /// @param share > 0 and <= 1
  public double expectedShortfall(double share) {
    int worst = Math.max(1, (int) Math.round(share * sorted.length));
    return sorted.length == 0
        ? Double.NaN
        : Arrays.stream(sorted, 0, Math.min(worst, sorted.length)).sum()
            / Math.min(worst, sorted.length);
  }
}
