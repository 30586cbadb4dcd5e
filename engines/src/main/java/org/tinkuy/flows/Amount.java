package org.tinkuy.flows;

import org.tinkuy.kernel.Check;

/// How much of something there was in a period, how sure that is, and how it was found.
///
/// @param value in the unit of its family, finite; 0 means that there was none
/// @param deviation standard uncertainty in the same unit, >= 0; 0 where it is taken as exact
/// @param found how it was found; of a sum the least sure of its parts
/// @param half half of the width between the ends that were told, in the same unit, >= 0; 0 where a
///   number was told and no ends
public record Amount(double value, double deviation, Found found, double half) {
  /// Nothing, surely.
  public static final Amount NONE = new Amount(0, 0, Found.MEASURED);

  /// How a number was found, from sure to unsure.
  public enum Found {
    MEASURED,
    CALCULATED,
    ESTIMATED
  }

  public Amount {
    Check.that(
        Double.isFinite(value)
            && Double.isFinite(deviation)
            && deviation >= 0
            && Double.isFinite(half)
            && half >= 0,
        "flows.amount",
        "Amount: it must be finite with an uncertainty >= 0, but is %s +- %s.",
        value,
        deviation);
  }

  /// A number that was told without ends.
  public Amount(double value, double deviation, Found found) {
    this(value, deviation, found, 0);
  }

  /// What lies between two ends, each value between them as likely as the other: the standard
  /// uncertainty is the width by `2 sqrt 3`.
  ///
  /// Source: JCGM 100:2008 (GUM), 4.3.7.
  ///
  /// @param low lower end
  /// @param high upper end, not below the lower
  public static Amount between(double low, double high, Found found) {
    return new Amount((low + high) / 2, (high - low) / (2 * Math.sqrt(3)), found, (high - low) / 2);
  }

  /// The sum with an amount found on its own: uncertainties add by their squares.
  ///
  /// Source: JCGM 100:2008 (GUM), 5.1.2.
  public Amount plus(Amount other) {
    return sum(other, Math.sqrt(deviation * deviation + other.deviation * other.deviation));
  }

  /// The sum with an amount found by the same means: uncertainties add.
  public Amount alike(Amount other) {
    return sum(other, deviation + other.deviation);
  }

  /// What is left after taking away an amount found on its own.
  public Amount minus(Amount other) {
    return plus(new Amount(-other.value, other.deviation, other.found, other.half));
  }

  /// The same in another measure.
  ///
  /// @param factor finite; a negative one turns the direction
  public Amount times(double factor) {
    return new Amount(value * factor, Math.abs(deviation * factor), found, Math.abs(half * factor));
  }

  /// Another amount that was found with this one, such as a part of it: its ends are as far apart
  /// in proportion.
  Amount like(double other, double deviationOfOther) {
    double ends = value == 0 ? half : half * Math.abs(other / value);
    return new Amount(other, deviationOfOther, found, ends);
  }

  /// The least that it is by what was told: the lower end, or the number where no ends were told.
  public double least() {
    return value - half;
  }

  /// Half of the width of the interval in which it lies, in the same unit, >= 0.
  ///
  /// @param coverage how many deviations the interval reaches to each side
  public double margin(double coverage) {
    return coverage * deviation;
  }

  /// Whether it is farther from nothing than uncertainty accounts for.
  ///
  /// @param coverage as of [#margin]
  boolean isBeyond(double coverage) {
    return Math.abs(value) > margin(coverage);
  }

  public boolean isEstimated() {
    return found == Found.ESTIMATED;
  }

  private Amount sum(Amount other, double both) {
    Found less = found.compareTo(other.found) >= 0 ? found : other.found;
    return new Amount(value + other.value, both, less, half + other.half);
  }
}
