package org.tinkuy.exchange.network;

import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// What an amount of money a year lies between: between what was found and what is proved that
/// nothing can beat. Both ends are the same where the amount itself is proved but for rounding.
///
/// @param low it is no less, in the currency of the problem
/// @param high it is no more, in the currency of the problem, >= low
public record ProvedRange(double low, double high) {
  public ProvedRange {
    Check.that(
        low <= high,
        "exchange.network.range",
        "What is proved of an amount must begin at or below its end, but is %s to %s."
            + " Maybe its ends are swapped.",
        low,
        high);
  }

  /// What is proved.
  static ProvedRange exact(double amount) {
    return new ProvedRange(amount, amount);
  }

  /// Whether the amount itself is proved.
  public boolean isExact() {
    return low == high;
  }

  /// The amount; absent where only its range is proved.
  public OptionalDouble value() {
    return isExact() ? OptionalDouble.of(low) : OptionalDouble.empty();
  }

  /// What is left of this when another amount is taken off.
  ProvedRange less(ProvedRange other) {
    return new ProvedRange(low - other.high, high - other.low);
  }
}
