package org.tinkuy.kernel;

import java.util.List;

/// The metric prefixes that a unit text may carry, as UCUM writes them.
///
/// Source: UCUM 2.2, table 1; BIPM, _The International System of Units_ (9th edition, 2019), table
/// 7.
enum MetricPrefix {
  TERA("T", 12),
  GIGA("G", 9),
  MEGA("M", 6),
  KILO("k", 3),
  HECTO("h", 2),
  DECA("da", 1),
  DECI("d", -1),
  CENTI("c", -2),
  MILLI("m", -3),
  MICRO("u", -6),
  NANO("n", -9);

  private final String code;
  private final int power;

  MetricPrefix(String code, int power) {
    this.code = code;
    this.power = power;
  }

  /// The unit so many times as large: `kWh` of `Wh`.
  Unit of(Unit unit) {
    Fraction factor = unit.factor().times(Fraction.of(10).power(power));
    return Unit.of(code + unit.code(), unit.dimension(), factor);
  }

  /// Puts this prefix before a symbol; `µ` for micro is read as well.
  List<String> before(String symbol) {
    return this == MICRO ? List.of(code + symbol, "μ" + symbol) : List.of(code + symbol);
  }
}
