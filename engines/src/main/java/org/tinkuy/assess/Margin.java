package org.tinkuy.assess;

import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Check;

/// The range in which a share of a whole population lies, given a survey of some of it.
///
/// @param low lower end, 0 to 1
/// @param high upper end, 0 to 1
/// @param asked answers, > 0
/// @param population people or firms that could have been asked; 0 where unknown or impossible
public record Margin(double low, double high, double asked, double population) {
  /// Normal quantile of a two-sided 95 % interval.
  static final double Z = 1.959_963_984_540_054;

  public Margin {
    Check.that(
        low >= 0 && low <= high && high <= 1,
        "assess.margin",
        "Margin: it must lie in 0..1 in order, but is %s..%s.",
        low,
        high);
  }

  /// Wilson score interval, 95 %, with the effective sample size of a finite population: `n' = n (N
  /// -
  ///   1) / (N - n)`, `centre = (p + z²/2n') / (1 + z²/n')`, `half = z sqrt(p(1-p)/n' + z²/4n'²) /
  ///      (1 + z²/n')`. Where all were asked there is no margin. Those who answered are certain:
  /// the range is not wider than the answers of the rest could make it. A population smaller than
  /// the number of answers cannot be right and is not used.
  ///
  /// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
  /// Journal of the American Statistical Association 22 (1927) 209-212.
  public static Margin wilson(Value.Sample sample) {
    double n = sample.asked();
    double population = sample.population();
    double p = sample.positive() / n;
    boolean finite = population >= n;
    if (finite && n == population) {
      return new Margin(p, p, n, population);
    }
    double effective = finite ? n * (population - 1) / (population - n) : n;
    double z2 = Z * Z / effective;
    double centre = (p + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(p * (1 - p) / effective + z2 / (4 * effective)) / (1 + z2);
    double least = finite ? sample.positive() / population : 0;
    double most = finite ? 1 - (n - sample.positive()) / population : 1;
    return new Margin(
        Math.max(least, centre - half), Math.min(most, centre + half), n, finite ? population : 0);
  }
}
