package org.tinkuy.formula;

/// Comparison of a value with a target, both of which may be ranges.
public final class Comparison {
  private Comparison() {}

  /// Whether the value stands in the relation to the target: decided only where every value that
  /// the ranges allow gives the same answer; unknown also where the units do not compare.
  ///
  /// @param operator `>=`, `<=`, `>`, `<` or `=`
  public static Value.Truth decide(String operator, Value.Amount value, Value.Amount target) {
    if (!value.unit().dimension().equals(target.unit().dimension())) {
      return Value.Truth.UNKNOWN;
    }
    return Logic.compare(operator, value, Arithmetic.in(target, value.unit()));
  }
}
