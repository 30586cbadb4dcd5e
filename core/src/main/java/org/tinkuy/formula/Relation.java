package org.tinkuy.formula;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How two values may stand to one another.
enum Relation {
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">="),
  EQUAL("="),
  UNEQUAL("!=");

  private static final Map<String, Relation> BY_SIGN =
      Arrays.stream(values()).collect(Collectors.toMap(relation -> relation.sign, r -> r));

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  static Optional<Relation> find(String sign) {
    return Optional.ofNullable(BY_SIGN.get(sign));
  }

  /// Whether it asks for equality alone, so that it fits words and answers too.
  boolean isEquality() {
    return this == EQUAL || this == UNEQUAL;
  }

  /// Whether it holds between two values of which the first is smaller (order < 0), equal (0) or
  /// larger.
  boolean holds(int order) {
    return switch (this) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
      case EQUAL -> order == 0;
      case UNEQUAL -> order != 0;
    };
  }
}
