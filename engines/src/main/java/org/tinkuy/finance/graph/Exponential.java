package org.tinkuy.finance.graph;

/// The exponential function of a row of lanes, in loops that the virtual machine turns into vector
/// instructions. A lane's result does not depend on how many there are, nor on the machine.
///
/// With `k` the integer nearest to `x / ln 2` and `r = x - k ln 2`, `e^x = 2^k e^r`; `ln 2` is
/// taken in two parts, of which the first times `k` is exact. `e^r = 1 + 2 r / (R - r)`, where `R =
/// r coth(r/2) = 2 + r²/6 - r⁴/360 + r⁶/15120 - …`, a series in Bernoulli's numbers; what is left
/// out is less than 2e-18 of the result for `|r| <= ln 2 / 2`.
///
/// It is within one unit in the last place of [StrictMath#exp], and beyond +-700, where the result
/// nears the ends of what a double holds, it is that function.
///
/// Sources: W. J. Cody and W. Waite, _Software Manual for the Elementary Functions_ (1980), 6, for
/// the two parts; M. Abramowitz and I. Stegun, _Handbook of Mathematical Functions_, 4.5.67, for
/// the series; Sun Microsystems, _Freely Distributable Math Library_ (1993), for the way of writing
/// `e^r` with `R` that loses least.
final class Exponential {
  private Exponential() {}

  /// Beyond this `2^k` might not be a normal number.
  private static final double FAR = 700;

  private static final double PER_LN_2 = 1.4426950408889634;

  /// `ln 2` to 33 bits, so that a multiple of up to 2^20 is exact.
  private static final double LN_2 = 0.6931471803691238;

  /// What `ln 2` has beyond that.
  private static final double LN_2_REST = 1.9082149292705877e-10;

  /// `1.5 * 2^52`: added to a number it leaves the nearest integer in the last bits.
  private static final double ROUNDING = 0x1.8p52;

  private static final long EXPONENT_OF_ONE = 1023L << 52;

  private static final double A = 1.0 / 6;
  private static final double B = -1.0 / 360;
  private static final double C = 1.0 / 15_120;
  private static final double D = -1.0 / 604_800;
  private static final double E = 1.0 / 23_950_080;
  private static final double F = -691.0 / 653_837_184_000.0;

  /// Computes a row.
  ///
  /// @param out another array than `in`, as long
  static void run(double[] out, double[] in) {
    if (fraction(out, in) <= FAR) {
      scale(out, in);
    } else {
      for (int i = 0; i < out.length; i++) {
        out[i] = Math.abs(in[i]) <= FAR ? out[i] * power(in[i]) : StrictMath.exp(in[i]);
      }
    }
  }

  /// Puts `e^r` in place.
  ///
  /// @return how far from zero the arguments go; NaN where one is not defined
  private static double fraction(double[] out, double[] in) {
    double far = 0;
    for (int i = 0; i < out.length; i++) {
      double x = in[i];
      far = Math.max(far, Math.abs(x));
      double k = (x * PER_LN_2 + ROUNDING) - ROUNDING;
      double first = x - k * LN_2;
      double rest = k * LN_2_REST;
      double r = first - rest;
      double t = r * r;
      double c = r - t * (A + t * (B + t * (C + t * (D + t * (E + t * F)))));
      out[i] = 1 - ((rest - (r * c) / (2 - c)) - first);
    }
    return far;
  }

  private static void scale(double[] out, double[] in) {
    for (int i = 0; i < out.length; i++) {
      out[i] *= power(in[i]);
    }
  }

  /// `2^k`: the last bits of the rounded quotient become its exponent.
  private static double power(double x) {
    long bits = Double.doubleToRawLongBits(x * PER_LN_2 + ROUNDING);
    return Double.longBitsToDouble((bits << 52) + EXPONENT_OF_ONE);
  }
}
