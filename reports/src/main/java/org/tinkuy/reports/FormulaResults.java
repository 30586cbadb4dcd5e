package org.tinkuy.reports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the formulas of a sheet give, put into its part of the file: the library writes formulas
/// without results, and a reader that does not recalculate would see nothing.
final class FormulaResults {
  /// A formula that gives no number.
  static final String NOT_DEFINED = "NA()";

  private static final Pattern FORMULA =
      Pattern.compile("<c r=\"([A-Z]+)([0-9]+)\"([^>]*)>(<f>[^<]*</f>)</c>");
  private static final String NO_NUMBER = " t=\"e\"";

  private final Map<Long, Double> results = new HashMap<>();

  /// @param row from 0
  /// @param column from 0
  /// @param result NaN where it is not defined
  void keep(int row, int column, double result) {
    results.put(key(row, column), result);
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | column;
  }

  /// The sheet with its results.
  byte[] put(byte[] sheet) {
    Matcher formulas = FORMULA.matcher(new String(sheet, StandardCharsets.UTF_8));
    StringBuilder out = new StringBuilder(sheet.length * 2);
    while (formulas.find()) {
      Double result =
          results.get(key(Integer.parseInt(formulas.group(2)) - 1, column(formulas.group(1))));
      if (result != null) {
        boolean isNumber = Double.isFinite(result);
        formulas.appendReplacement(
            out,
            Matcher.quoteReplacement(
                "<c r=\"%s%s\"%s%s>%s<v>%s</v></c>"
                    .formatted(
                        formulas.group(1),
                        formulas.group(2),
                        formulas.group(3),
                        isNumber ? "" : NO_NUMBER,
                        formulas.group(4),
                        isNumber ? Double.toString(result) : "#N/A")));
      }
    }
    return formulas.appendTail(out).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
