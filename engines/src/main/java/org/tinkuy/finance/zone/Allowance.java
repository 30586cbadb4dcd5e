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

  /// A multiple of the first year of equal parts, of what is left, until equal parts of what is
  /// left are more.
  ///
  /// @param years >= 1
  /// @param multiple >= 1 and <= years; 1 for equal parts from the beginning
  record DecliningToLine(int years, double multiple) implements Allowance {
    public DecliningToLine {
      Check.that(
          years >= 1 && multiple >= 1 && multiple <= years,
          "finance.zone.multiple",
          "Allowance: its multiple must be from 1 to its years = %s, but is %s.",
          years,
          multiple);
    }

    /// Years before equal parts of what is left are as much, `Y (1 - 1/m)`.
    private int declines() {
      return (int) Math.ceil(years - years / multiple - 1e-9);
    }

    private double part(int year) {
      int change = declines();
      double left = 1 - multiple / years;
      if (year <= change) {
        return multiple / years * Math.pow(left, year - 1.0);
      }
      return year <= years ? Math.pow(left, change) / (years - change) : 0;
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
      case DecliningToLine both -> both.part(year);
      case AtOnce _ -> year == 1 ? 1 : 0;
    };
  }
}
