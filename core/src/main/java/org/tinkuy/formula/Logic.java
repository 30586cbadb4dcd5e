package org.tinkuy.formula;

import org.tinkuy.formula.Value.Truth;

/// Logic with four answers. Unknown is the answer that might be either; partly lies between yes and
/// no and counts as no where rows are counted.
final class Logic {
  private Logic() {}

  static Truth truth(Value value) {
    return value instanceof Truth truth ? truth : Truth.UNKNOWN;
  }

  static Truth and(Truth a, Truth b) {
    if (a == Truth.NO || b == Truth.NO) {
      return Truth.NO;
    }
    if (a == Truth.UNKNOWN || b == Truth.UNKNOWN) {
      return Truth.UNKNOWN;
    }
    return a == Truth.PARTLY || b == Truth.PARTLY ? Truth.PARTLY : Truth.YES;
  }

  static Truth or(Truth a, Truth b) {
    return not(and(not(a), not(b)));
  }

  static Truth not(Truth a) {
    return switch (a) {
      case YES -> Truth.NO;
      case NO -> Truth.YES;
      case PARTLY -> Truth.PARTLY;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }

  /// Compares two ranges: decided only where every pair of values gives the same answer.
  static Truth compare(String operator, Value.Amount a, Value.Amount b) {
    return switch (operator) {
      case "<" -> decided(a.high() < b.low(), a.low() >= b.high());
      case "<=" -> decided(a.high() <= b.low(), a.low() > b.high());
      case ">" -> decided(a.low() > b.high(), a.high() <= b.low());
      case ">=" -> decided(a.low() >= b.high(), a.high() < b.low());
      case "=" ->
          decided(
              a.isExact() && b.isExact() && a.low() == b.low(),
              a.high() < b.low() || a.low() > b.high());
      case "!=" -> not(compare("=", a, b));
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private static Truth decided(boolean yes, boolean no) {
    return yes ? Truth.YES : no ? Truth.NO : Truth.UNKNOWN;
  }
}
