package org.tinkuy.finance.graph;

import java.util.Currency;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Unit;

/// The units that tests of money need.
public final class Units {
  public static final Unit USD = Unit.money(Currency.getInstance("USD"));
  public static final Unit PEN = Unit.money(Currency.getInstance("PEN"));
  public static final Unit KUSD = Unit.of("kUSD", USD.dimension(), Fraction.parse("1000"));
  public static final Unit MUSD = Unit.of("MUSD", USD.dimension(), Fraction.parse("1000000"));
  public static final Unit M2 = Unit.of("m2", Dimension.base("length").power(2), Fraction.ONE);
  public static final Unit HA = Unit.of("ha", M2.dimension(), Fraction.parse("10000"));

  private Units() {}

  public static LineType flow(Unit unit) {
    return new LineType(unit, PriceBasis.NOMINAL, Shape.FLOW);
  }

  public static LineType stock(Unit unit) {
    return new LineType(unit, PriceBasis.NOMINAL, Shape.STOCK);
  }
}
