package org.tinkuy.finance.zone;

import org.tinkuy.kernel.Check;

/// How the price of an asset is set off against income, year by year.
public sealed interface Allowance {

  /// Equal parts.
  ///
  /// @param years >= 1
  record StraightLine(int years) implements Allowance {
    public StraightLine {
      Check.that(
          years >= 1,
          "finance.zone.years",
          "Allowance: its years must be >= 1, but are %s.",
          years);
    }
  }

  /// A share of what is left.
  ///
  /// @param rate > 0 and <= 1
  record Declining(double rate) implements Allowance {
    public Declining {
      Check.that(
          rate > 0 && rate <= 1,
          "finance.zone.declining",
          "Allowance: its rate must be > 0 and <= 1, but is %s.",
          rate);
    }
  }

  /// All in the first year.
  record AtOnce() implements Allowance {}

  /// What is set off in a year of a unit of price.
  ///
  /// @param year from 1
  default double share(int year) {
    return switch (this) {
      case StraightLine(int years) -> year <= years ? 1.0 / years : 0;
      case Declining(double rate) -> rate * Math.pow(1 - rate, year - 1.0);
      case AtOnce _ -> year == 1 ? 1 : 0;
    };
  }
}
