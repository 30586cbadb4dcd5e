package org.tinkuy.finance.graph;

import java.time.YearMonth;

/// In whose prices an amount is stated. Two amounts add only on the same basis.
public sealed interface PriceBasis {
  /// No money, or money per money: areas, shares, exchange rates.
  PriceBasis NONE = new NotMoney();

  /// Prices of the day.
  PriceBasis NOMINAL = new Nominal();

  /// The prices of one month, without the inflation since.
  static PriceBasis constant(YearMonth month) {
    return new Constant(month);
  }

  /// An index that is 1 in a month: it makes nominal prices of that month's constant ones.
  static PriceBasis index(YearMonth month) {
    return new Index(month);
  }

  /// Not an amount of money.
  record NotMoney() implements PriceBasis {
    @Override
    public String toString() {
      return "no prices";
    }
  }

  /// Prices of the day.
  record Nominal() implements PriceBasis {
    @Override
    public String toString() {
      return "nominal prices";
    }
  }

  /// The prices of one month.
  record Constant(YearMonth month) implements PriceBasis {
    @Override
    public String toString() {
      return "prices of " + month;
    }
  }

  /// Nominal over constant prices.
  record Index(YearMonth month) implements PriceBasis {
    @Override
    public String toString() {
      return "index on " + month;
    }
  }
}
