package org.tinkuy.flows;

/// How likely a normal or chi-square value is to lie further out by chance.
final class Tail {
  private static final int MOST_TERMS = 500;

  /// From here the continued fraction needs fewer terms than the series.
  private static final double FAR = 2.5;

  private Tail() {}

  /// The chance that a chi-square value exceeds the given one: the regularised incomplete gamma
  /// function `Q(n/2, x/2)`, by its recursion `Q(a + 1, t) = Q(a, t) + t^a e^-t / Gamma(a + 1)`
  /// from `Q(1, t) = e^-t` or `Q(1/2, t) = erfc(sqrt t)`.
  ///
  /// Source: NIST Digital Library of Mathematical Functions, 8.8.6 and 8.4.6.
  ///
  /// @param value >= 0
  /// @param degrees of freedom, >= 1
  static double chiSquare(double value, int degrees) {
    double t = value / 2;
    boolean even = degrees % 2 == 0;
    double a = even ? 1 : 0.5;
    double chance = even ? StrictMath.exp(-t) : complement(Math.sqrt(t));
    double term = even ? StrictMath.exp(-t) * t : StrictMath.exp(-t) * Math.sqrt(t / Math.PI) * 2;
    while (a < degrees / 2.0) {
      chance += term;
      a++;
      term *= t / a;
    }
    return Math.min(1, chance);
  }

  /// The chance that a standard normal value lies further from 0, on either side.
  ///
  /// @param value any finite number
  static double normal(double value) {
    return complement(Math.abs(value) / Math.sqrt(2));
  }

  /// The complementary error function for `x >= 0`: near 0 by the series of the error function
  /// whose terms are all positive, far out by its continued fraction.
  ///
  /// Source: NIST Digital Library of Mathematical Functions, 7.6.2 and 7.9.1.
  private static double complement(double x) {
    double density = StrictMath.exp(-x * x) / Math.sqrt(Math.PI);
    if (x < FAR) {
      double term = 2 * x;
      double sum = term;
      for (int n = 1; n < MOST_TERMS && term > sum * 1e-17; n++) {
        term *= 2 * x * x / (2 * n + 1);
        sum += term;
      }
      return 1 - density * sum;
    }
    double tail = x;
    for (int n = MOST_TERMS; n > 0; n--) {
      tail = x + n / 2.0 / tail;
    }
    return density / tail;
  }
}
