package org.tinkuy.kernel;

/// Writes the code of a unit made of others, so that [UnitTable] reads the same unit from it.
final class UnitCode {
  private static final String ONE = "1";

  private UnitCode() {}

  static String times(String left, String right) {
    if (left.equals(ONE)) {
      return right;
    }
    if (right.equals(ONE)) {
      return left;
    }
    return left + "." + (Character.isDigit(right.charAt(0)) ? "(" + right + ")" : right);
  }

  static String per(String left, String right) {
    return right.equals(ONE) ? left : left + "/" + (isCompound(right) ? "(" + right + ")" : right);
  }

  static String power(String code, int exponent) {
    boolean endsInDigit = Character.isDigit(code.charAt(code.length() - 1));
    return (isCompound(code) || endsInDigit ? "(" + code + ")" : code) + exponent;
  }

  private static boolean isCompound(String code) {
    return code.chars().anyMatch(c -> c == '.' || c == '/' || c == '*');
  }
}
