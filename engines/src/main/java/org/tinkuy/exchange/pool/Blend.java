package org.tinkuy.exchange.pool;

import java.util.Map;
import java.util.Objects;

/// How much of the first of two inputs a mixture of both may hold, so that it keeps its limits:
/// with qualities `a` and `b` and the share `x` of the first, `x a + (1 - x) b <= limit` for each
/// property.
///
/// @param least share of the first, 0 to 1
/// @param most share of the first, 0 to 1; below the least where no mixture keeps the limits
record Blend(double least, double most) {
  private static final Blend NONE = new Blend(1, 0);

  boolean isEmpty() {
    return most < least;
  }

  /// What all limits together allow.
  static Blend within(
      Map<String, Double> limits, Map<String, Double> first, Map<String, Double> second) {
    Blend blend = new Blend(0, 1);
    for (var limit : limits.entrySet()) {
      double one = Objects.requireNonNull(first.get(limit.getKey()));
      double other = Objects.requireNonNull(second.get(limit.getKey()));
      blend = blend.and(one, other, limit.getValue());
    }
    return blend;
  }

  private Blend and(double one, double other, double limit) {
    if (one <= limit && other <= limit) {
      return this;
    }
    if (one > limit && other > limit) {
      return NONE;
    }
    double share = (limit - other) / (one - other);
    return one > limit
        ? new Blend(least, Math.min(most, share))
        : new Blend(Math.max(least, share), most);
  }
}
