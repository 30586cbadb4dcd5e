package org.tinkuy.kernel;

import java.util.List;
import java.util.SplittableRandom;

/// Seeded units, factors and values for property tests.
final class UnitSamples {
  private static final UnitTable UNITS = KernelUnits.table();
  private static final List<String> NAMES =
      List.of("kg", "t", "m", "ha", "ML", "s", "h", "a", "GJ", "kWh", "mW", "people", "%", "USD");

  private UnitSamples() {}

  /// A product of one to four powers of usual units.
  static Unit expression(SplittableRandom random) {
    Unit product = factor(random, NAMES);
    int more = random.nextInt(4);
    for (int i = 0; i < more; i++) {
      Unit next = factor(random, NAMES);
      product = random.nextBoolean() ? product.times(next) : product.per(next);
    }
    return product;
  }

  static Fraction factor(SplittableRandom random) {
    return Fraction.of(
        random.nextLong(1, 1L << random.nextInt(1, 62)), random.nextLong(1, 1 << 20));
  }

  static double value(SplittableRandom random) {
    return Math.scalb(random.nextDouble(-1, 1), random.nextInt(-60, 60));
  }

  private static Unit factor(SplittableRandom random, List<String> names) {
    return UNITS.get(names.get(random.nextInt(names.size()))).power(random.nextInt(1, 4));
  }
}
