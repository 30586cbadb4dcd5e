package org.tinkuy.disclosure;

import org.tinkuy.kernel.Check;

/// A band in which a number lies, all that another firm learns of it: from a power of the factor of
/// the bands to the next one. Bands lie where the factor puts them, never about the number, so that
/// the same number has the same band whoever asks and however often.
///
/// @param low least possible, in the unit of the number, >= 0
/// @param high the number is less, in the same unit; equal to `low` for 0 and for what is revealed
public record OfferBand(double low, double high) {
  public OfferBand {
    Check.that(
        low >= 0 && high >= low && Double.isFinite(high),
        "disclosure.band",
        "Band: it must run upwards from >= 0, but is %s to %s.",
        low,
        high);
  }

  /// The band of a number: `f^k` to `f^(k+1)` with `f` the factor, and `k` such that the number is
  /// not below its lower end and below its upper one.
  ///
  /// @param number >= 0; 0 has a band of its own
  /// @param factor upper end over lower end, > 1
  public static OfferBand of(double number, double factor) {
    Check.that(number >= 0, "disclosure.band.number", "Band: a number >= 0, but is %s.", number);
    Check.that(factor > 1, "disclosure.band.factor", "Band: a factor > 1, but is %s.", factor);
    if (number == 0) {
      return revealed(0);
    }
    int power = (int) Math.floor(Math.log(number) / Math.log(factor));
    while (Math.pow(factor, power + 1) <= number) {
      power++;
    }
    while (Math.pow(factor, power) > number) {
      power--;
    }
    return new OfferBand(Math.pow(factor, power), Math.pow(factor, power + 1));
  }

  /// The number itself, once its owner has revealed it.
  public static OfferBand revealed(double number) {
    return new OfferBand(number, number);
  }

  public boolean isRevealed() {
    return low == high;
  }
}
