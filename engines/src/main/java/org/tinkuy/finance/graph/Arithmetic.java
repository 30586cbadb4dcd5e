package org.tinkuy.finance.graph;

import java.util.Arrays;

/// What a local formula does with its operands, for code that joins several of them in one pass.
sealed interface Arithmetic {

  /// A signed sum from left to right.
  final class Sum implements Arithmetic {
    private final boolean[] minus;

    Sum(boolean[] minus) {
      this.minus = minus.clone();
    }

    boolean isMinus(int part) {
      return minus[part];
    }

    @Override
    public String toString() {
      return "sum" + Arrays.toString(minus);
    }
  }

  /// A product of two.
  record Product() implements Arithmetic {}

  /// A ratio.
  ///
  /// @param atZero what it is where the divisor is zero
  record Quotient(double atZero) implements Arithmetic {}

  /// The larger of two.
  record Largest() implements Arithmetic {}

  /// The smaller of two.
  record Smallest() implements Arithmetic {}

  /// A multiple.
  record Scale(double factor) implements Arithmetic {}

  /// Something that is left to its kernel.
  record Other() implements Arithmetic {}
}
