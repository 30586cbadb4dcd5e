package org.tinkuy.finance.graph;

import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Unit;

/// What a line counts: its unit, the prices it is in and how it stands to time. Lines of unequal
/// type do not add, so `USD` never meets `kUSD`, `m2` never `ha`, a month's rent never a year's.
public record LineType(Unit unit, PriceBasis prices, Shape shape) {
  /// A plain number: a share, a factor, a flag.
  public static final LineType PLAIN = new LineType(Unit.ONE, PriceBasis.NONE, Shape.FACTOR);

  /// A share per period.
  public static final LineType RATE = new LineType(Unit.ONE, PriceBasis.NONE, Shape.RATE);

  /// A share per year.
  public static final LineType YEARLY_RATE =
      new LineType(Unit.ONE, PriceBasis.NONE, Shape.PER_YEAR);

  public LineType {
    boolean isMoney = moneyOf(unit.dimension()) != 0;
    boolean isPriced =
        prices instanceof PriceBasis.Nominal || prices instanceof PriceBasis.Constant;
    Check.that(
        isMoney == isPriced,
        "finance.line.basis",
        "Line in %s: an amount of money, and nothing else, says in whose prices it is, but it has"
            + " %s.",
        unit,
        prices);
    Check.that(
        !(prices instanceof PriceBasis.Index) || unit.dimension().isNone(),
        "finance.line.index",
        "Index: it must be a plain number, but is in %s.",
        unit);
  }

  /// Without prices.
  public static LineType of(Unit unit, Shape shape) {
    return new LineType(unit, PriceBasis.NONE, shape);
  }

  public LineType with(Shape other) {
    return new LineType(unit, prices, other);
  }

  /// Whether a value of the other type means the same here; the code of the unit may differ.
  public boolean isSame(LineType other) {
    return sameUnit(unit, other.unit) && prices.equals(other.prices) && shape == other.shape;
  }

  /// Refuses what does not add.
  void checkAdds(LineType other, String what) {
    Check.that(
        sameUnit(unit, other.unit),
        "finance.line.unit",
        "%s: all parts must be in %s, but one is in %s. Maybe it has to be converted.",
        what,
        unit,
        other.unit);
    Check.that(
        prices.equals(other.prices),
        "finance.line.prices",
        "%s: all parts must be in %s, but one is in %s. Maybe an index has to be applied.",
        what,
        prices,
        other.prices);
    Check.that(
        shape == other.shape,
        "finance.line.shape",
        "%s: all parts must be a %s, but one is a %s. Maybe it is meant per period.",
        what,
        shape,
        other.shape);
  }

  LineType times(LineType other) {
    return new LineType(
        unit.times(other.unit), product(prices, other.prices), product(shape, other.shape));
  }

  LineType per(LineType other) {
    return new LineType(
        unit.per(other.unit), quotient(prices, other.prices), quotient(shape, other.shape));
  }

  private static boolean sameUnit(Unit one, Unit other) {
    return one.converts(other)
        && one.factor().equals(other.factor())
        && one.offset().equals(other.offset());
  }

  /// The powers of all currencies together: 1 for `USD/m2`, 0 for `PEN/USD`.
  private static int moneyOf(Dimension dimension) {
    return dimension.exponents().entrySet().stream()
        .filter(power -> power.getKey().startsWith("money."))
        .mapToInt(power -> power.getValue())
        .sum();
  }

  private static Shape product(Shape one, Shape other) {
    if (one == Shape.FACTOR || other == Shape.FACTOR) {
      return one == Shape.FACTOR ? other : one;
    }
    if (one == Shape.STOCK || other == Shape.STOCK) {
      Shape per = one == Shape.STOCK ? other : one;
      if (per == Shape.RATE) {
        return Shape.FLOW;
      }
      if (per == Shape.PER_MONTH || per == Shape.PER_YEAR) {
        return per;
      }
    }
    throw refused(one, other, "multiplied with");
  }

  private static Shape quotient(Shape one, Shape other) {
    if (other == Shape.FACTOR) {
      return one;
    }
    if (one == other) {
      return Shape.FACTOR;
    }
    if (one == Shape.FLOW && (other == Shape.STOCK || other == Shape.RATE)) {
      return other == Shape.STOCK ? Shape.RATE : Shape.STOCK;
    }
    throw refused(one, other, "divided by");
  }

  private static PriceBasis product(PriceBasis one, PriceBasis other) {
    if (one instanceof PriceBasis.NotMoney || other instanceof PriceBasis.NotMoney) {
      return one instanceof PriceBasis.NotMoney ? other : one;
    }
    boolean isFirst = one instanceof PriceBasis.Index;
    PriceBasis index = isFirst ? one : other;
    PriceBasis amount = isFirst ? other : one;
    if (index instanceof PriceBasis.Index(var base)
        && amount instanceof PriceBasis.Constant(var month)
        && base.equals(month)) {
      return PriceBasis.NOMINAL;
    }
    throw refused(one, other, "multiplied with");
  }

  private static PriceBasis quotient(PriceBasis one, PriceBasis other) {
    if (other instanceof PriceBasis.NotMoney) {
      return one;
    }
    if (one.equals(other)) {
      return PriceBasis.NONE;
    }
    if (one instanceof PriceBasis.Nominal && other instanceof PriceBasis.Index(var month)) {
      return PriceBasis.constant(month);
    }
    throw refused(one, other, "divided by");
  }

  private static Refusal refused(Object one, Object other, String verb) {
    return Refusal.of(
        "finance.line.product",
        "Line: %s cannot be %s %s. Maybe an index or a rate per period is missing.",
        one,
        verb,
        other);
  }

  @Override
  public String toString() {
    return unit + ", " + prices + ", " + shape;
  }
}
