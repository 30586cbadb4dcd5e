package org.tinkuy.finance.graph;

import java.util.Arrays;

/// The arithmetic of a local formula on one period's rows.
///
/// A row has one number for each lane, or a single one that holds for all of them. Loops run over
/// plain arrays from 0, which the virtual machine turns into vector instructions; a lane's result
/// does not depend on how many lanes there are.
@FunctionalInterface
interface Kernel {

  /// Computes a row.
  ///
  /// @param in as long as `out`; for kernels that [Work.Local] marks, also of length 1
  void run(double[] out, double[][] in);

  /// A signed sum from left to right. Two parts go into one pass over the row; multiplying with a
  /// sign is exact, so that the order of passes changes no bit.
  static Kernel sum(boolean[] minus) {
    double[] signs = new double[minus.length];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = minus[i] ? -1 : 1;
    }
    return (out, in) -> {
      int next = 1;
      if (in.length > 1 && in[0].length == out.length && in[1].length == out.length) {
        both(out, in[0], signs[0], in[1], signs[1]);
        next = 2;
      } else {
        assign(out, in[0], signs[0]);
      }
      while (next < in.length) {
        if (next + 1 < in.length
            && in[next].length == out.length
            && in[next + 1].length == out.length) {
          addBoth(out, in[next], signs[next], in[next + 1], signs[next + 1]);
          next += 2;
        } else {
          add(out, in[next], signs[next]);
          next++;
        }
      }
    };
  }

  static Kernel product() {
    return (out, in) -> {
      boolean isWide = in[0].length >= in[1].length;
      double[] left = in[isWide ? 0 : 1];
      double[] right = in[isWide ? 1 : 0];
      if (left.length < out.length) {
        Arrays.fill(out, left[0] * right[0]);
      } else if (right.length < out.length) {
        double factor = right[0];
        for (int i = 0; i < out.length; i++) {
          out[i] = left[i] * factor;
        }
      } else {
        for (int i = 0; i < out.length; i++) {
          out[i] = left[i] * right[i];
        }
      }
    };
  }

  static Kernel quotient(double atZero) {
    return (out, in) -> {
      double[] left = in[0];
      double[] right = in[1];
      // a loop without a choice is turned into vector instructions; a zero below the line is rare
      for (int i = 0; i < out.length; i++) {
        out[i] = left[i] / right[i];
      }
      int zeros = 0;
      for (int i = 0; i < out.length; i++) {
        zeros += right[i] == 0 ? 1 : 0;
      }
      for (int i = 0; zeros > 0 && i < out.length; i++) {
        if (right[i] == 0) {
          out[i] = atZero;
        }
      }
    };
  }

  static Kernel largest() {
    return (out, in) -> {
      double[] left = in[0];
      double[] right = in[1];
      for (int i = 0; i < out.length; i++) {
        out[i] = Math.max(left[i], right[i]);
      }
    };
  }

  static Kernel smallest() {
    return (out, in) -> {
      double[] left = in[0];
      double[] right = in[1];
      for (int i = 0; i < out.length; i++) {
        out[i] = Math.min(left[i], right[i]);
      }
    };
  }

  static Kernel reached() {
    return (out, in) -> {
      double[] left = in[0];
      double[] right = in[1];
      for (int i = 0; i < out.length; i++) {
        out[i] = left[i] >= right[i] ? 1 : 0;
      }
    };
  }

  static Kernel apply(Expression.Function function) {
    return switch (function) {
      case EXP -> (out, in) -> Exponential.run(out, in[0]);
      case FLOOR ->
          (out, in) -> {
            double[] part = in[0];
            for (int i = 0; i < out.length; i++) {
              out[i] = Math.floor(part[i]);
            }
          };
      case CEILING ->
          (out, in) -> {
            double[] part = in[0];
            for (int i = 0; i < out.length; i++) {
              out[i] = Math.ceil(part[i]);
            }
          };
    };
  }

  static Kernel scale(double factor) {
    return (out, in) -> {
      double[] part = in[0];
      for (int i = 0; i < out.length; i++) {
        out[i] = part[i] * factor;
      }
    };
  }

  /// `(1 + r)^exponent - 1`.
  static Kernel compound(double exponent) {
    return (out, in) -> {
      double[] part = in[0];
      for (int i = 0; i < out.length; i++) {
        out[i] = Math.pow(1 + part[i], exponent) - 1;
      }
    };
  }

  static Kernel annuity() {
    return (out, in) -> {
      double[] rate = in[0];
      double[] remaining = in[1];
      for (int i = 0; i < out.length; i++) {
        out[i] = annuity(rate[i], remaining[i]);
      }
    };
  }

  private static double annuity(double rate, double remaining) {
    if (remaining <= 0) {
      return 0;
    }
    return rate == 0 ? 1 / remaining : rate / (1 - Math.pow(1 + rate, -remaining));
  }

  private static void assign(double[] out, double[] part, double sign) {
    if (part.length < out.length) {
      Arrays.fill(out, sign * part[0]);
    } else {
      for (int i = 0; i < out.length; i++) {
        out[i] = sign * part[i];
      }
    }
  }

  private static void add(double[] out, double[] part, double sign) {
    if (part.length < out.length) {
      double value = sign * part[0];
      for (int i = 0; i < out.length; i++) {
        out[i] += value;
      }
    } else {
      for (int i = 0; i < out.length; i++) {
        out[i] += sign * part[i];
      }
    }
  }

  private static void both(
      double[] out, double[] one, double sign, double[] other, double otherSign) {
    for (int i = 0; i < out.length; i++) {
      out[i] = sign * one[i] + otherSign * other[i];
    }
  }

  private static void addBoth(
      double[] out, double[] one, double sign, double[] other, double otherSign) {
    for (int i = 0; i < out.length; i++) {
      out[i] = out[i] + sign * one[i] + otherSign * other[i];
    }
  }
}
