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

  static Kernel sum(boolean[] minus) {
    return (out, in) -> {
      assign(out, in[0], minus[0]);
      for (int i = 1; i < in.length; i++) {
        add(out, in[i], minus[i]);
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
      for (int i = 0; i < out.length; i++) {
        out[i] = right[i] == 0 ? atZero : left[i] / right[i];
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
    return (out, in) -> {
      double[] part = in[0];
      for (int i = 0; i < out.length; i++) {
        out[i] =
            switch (function) {
              case EXP -> Math.exp(part[i]);
              case FLOOR -> Math.floor(part[i]);
              case CEILING -> Math.ceil(part[i]);
            };
      }
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

  private static void assign(double[] out, double[] part, boolean minus) {
    if (part.length < out.length) {
      Arrays.fill(out, minus ? -part[0] : part[0]);
    } else if (minus) {
      for (int i = 0; i < out.length; i++) {
        out[i] = -part[i];
      }
    } else {
      System.arraycopy(part, 0, out, 0, out.length);
    }
  }

  private static void add(double[] out, double[] part, boolean minus) {
    if (part.length < out.length) {
      double value = minus ? -part[0] : part[0];
      for (int i = 0; i < out.length; i++) {
        out[i] += value;
      }
    } else if (minus) {
      for (int i = 0; i < out.length; i++) {
        out[i] -= part[i];
      }
    } else {
      for (int i = 0; i < out.length; i++) {
        out[i] += part[i];
      }
    }
  }
}
