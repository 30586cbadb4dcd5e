package org.tinkuy.finance.risk;

/// The beta distribution on 0 to 1.
final class Beta {
  private static final double TINY = 1e-300;
  private static final double[] STIRLING = {
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360
  };

  private Beta() {}

  /// The value that is not passed with a probability, by halving: slow and certain, to a part in
  /// 1e13.
  static double quantile(double probability, double first, double second) {
    double low = 0;
    double high = 1;
    while (high - low > 1e-13) {
      double middle = (low + high) / 2;
      if (cumulative(middle, first, second) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// The regularised incomplete beta function.
  ///
  /// Source: F. Olver and others, _NIST Handbook of Mathematical Functions_ (2010), 8.17.22, the
  /// continued fraction, by W. Lentz's method.
  static double cumulative(double value, double first, double second) {
    if (value <= 0 || value >= 1) {
      return value <= 0 ? 0 : 1;
    }
    double front =
        Math.exp(
            logGamma(first + second)
                - logGamma(first)
                - logGamma(second)
                + first * Math.log(value)
                + second * Math.log1p(-value));
    return value < (first + 1) / (first + second + 2)
        ? front * fraction(value, first, second) / first
        : 1 - front * fraction(1 - value, second, first) / second;
  }

  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < 300; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / away(1 + even * d);
      c = away(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + odd * d);
      c = away(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < 1e-15) {
        break;
      }
    }
    return value;
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /// Source: the same, 5.11.1, after shifting the argument above 10.
  private static double logGamma(double argument) {
    double x = argument;
    double shift = 0;
    while (x < 10) {
      shift += Math.log(x);
      x++;
    }
    double sum = 0;
    double power = 1 / x;
    for (double term : STIRLING) {
      sum += term * power;
      power /= x * x;
    }
    return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + sum - shift;
  }
}
