package org.tinkuy.finance.risk;

/// The standard normal distribution.
public final class Normal {
  private static final double[] A = {
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
    1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00
  };
  private static final double[] B = {
    -5.447609879822406e+01,
    1.615858368580409e+02,
    -1.556989798598866e+02,
    6.680131188771972e+01,
    -1.328068155288572e+01,
    1
  };
  private static final double[] C = {
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
    -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00
  };
  private static final double[] D = {
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1
  };
  private static final double TAIL = 0.02425;

  private Normal() {}

  /// The quantile of a probability, by rational approximation, relative error below 1.15e-9.
  ///
  /// Source: P. Acklam, An algorithm for computing the inverse normal cumulative distribution
  /// function (2003).
  public static double quantile(double probability) {
    if (probability < TAIL) {
      double q = Math.sqrt(-2 * Math.log(probability));
      return horner(C, q) / horner(D, q);
    }
    if (probability > 1 - TAIL) {
      return -quantile(1 - probability);
    }
    double q = probability - 0.5;
    double r = q * q;
    return horner(A, r) * q / horner(B, r);
  }

  /// The probability up to a value, absolute error below 1e-15.
  ///
  /// Source: G. Marsaglia, Evaluating the normal distribution, Journal of Statistical Software 11
  /// (2004), the series `1/2 + φ(x) (x + x³/3 + x⁵/15 + ...)`.
  public static double cumulative(double value) {
    if (Math.abs(value) > 8) {
      return value > 0 ? 1 : 0;
    }
    double sum = value;
    double term = value;
    for (int i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
      term *= value * value / i;
      sum += term;
    }
    return Math.max(
        0, Math.min(1, 0.5 + sum * Math.exp(-value * value / 2) / Math.sqrt(2 * Math.PI)));
  }

  private static double horner(double[] coefficients, double at) {
    double sum = 0;
    for (double coefficient : coefficients) {
      sum = sum * at + coefficient;
    }
    return sum;
  }
}
