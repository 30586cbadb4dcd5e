package org.tinkuy.kernel;

import java.math.BigDecimal;

/// Writes a number for messages: shortest exact text, without exponent and without trailing `.0`.
final class PlainNumber {
  private PlainNumber() {}

  static String of(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
