package org.tinkuy.formula;

import org.tinkuy.formula.Value.Truth;

/// Logic with four answers. Unknown is the answer that might be any; partly lies between yes and no
/// and counts as no where rows are counted. What is not applicable takes no part: the other side
/// decides.
final class Logic {
  private Logic() {}

  static Truth truth(Value value) {
    return value instanceof Truth truth ? truth : Truth.UNKNOWN;
  }

  static Value and(Value left, Value right) {
    if (left instanceof Value.NotApplicable) {
      return right instanceof Value.NotApplicable ? right : truth(right);
    }
    if (right instanceof Value.NotApplicable) {
      return truth(left);
    }
    Truth a = truth(left);
    Truth b = truth(right);
    if (a == Truth.NO || b == Truth.NO) {
      return Truth.NO;
    }
    if (a == Truth.UNKNOWN || b == Truth.UNKNOWN) {
      return Truth.UNKNOWN;
    }
    return a == Truth.PARTLY || b == Truth.PARTLY ? Truth.PARTLY : Truth.YES;
  }

  static Value or(Value left, Value right) {
    return not(and(not(left), not(right)));
  }

  static Value not(Value value) {
    if (value instanceof Value.NotApplicable) {
      return value;
    }
    return switch (truth(value)) {
      case YES -> Truth.NO;
      case NO -> Truth.YES;
      case PARTLY -> Truth.PARTLY;
      case UNKNOWN -> Truth.UNKNOWN;
    };
  }

  /// Whether a value leaves a condition open.
  static boolean isOpen(Value value) {
    return !(value instanceof Value.NotApplicable) && truth(value) == Truth.UNKNOWN;
  }
}
