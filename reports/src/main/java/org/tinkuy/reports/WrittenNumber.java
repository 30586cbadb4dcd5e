package org.tinkuy.reports;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;

/// A number that stands as text in a column of figures: "95.1%", "6.5 t". A spreadsheet gets it as
/// a number that is shown so again, for people sort and add such columns.
///
/// @param value as a spreadsheet keeps it; of a percentage its hundredth
/// @param format that shows it with its decimals and its unit
record WrittenNumber(BigDecimal value, String format) {
  /// A number and its unit, with the mark of an estimate before it; a digit behind the unit would
  /// make it a range or a sentence.
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<mark>"
              + NumberCell.ESTIMATED
              + NumberStyle.THIN_SPACE
              + ")?(?<number>[+\u2212]?\\d(?:.*\\d)?)(?<unit>(?:[ \u00A0\u202F]|%)[^\\d\"]*)?");

  /// The number that a text is; empty for words, ranges and limits.
  ///
  /// @param numbers how the report writes numbers
  static Optional<WrittenNumber> of(String text, NumberStyle numbers) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? numbers
            .read(written.group("number"))
            .map(
                number ->
                    of(number, Optional.ofNullable(written.group("unit")).orElse(""), numbers))
            .map(known -> text.startsWith("+") ? known.signed() : known)
            .map(known -> written.group("mark") == null ? known : known.estimated())
        : Optional.empty();
  }

  private static WrittenNumber of(BigDecimal number, String unit, NumberStyle numbers) {
    String percent = numbers.percent() + "%";
    String digits = "#,##0" + (number.scale() == 0 ? "" : "." + "0".repeat(number.scale()));
    return unit.startsWith(percent)
        ? new WrittenNumber(
            number.movePointLeft(2),
            digits + percent(numbers) + quoted(unit.substring(percent.length())))
        : new WrittenNumber(number, digits + quoted(unit));
  }

  /// How a pattern of a spreadsheet shows a percentage as the report writes it; it reads a thin
  /// space as any other.
  static String percent(NumberStyle numbers) {
    return numbers.percent().isEmpty() ? "%" : " %";
  }

  /// The same with its plus sign, as of a change.
  private WrittenNumber signed() {
    return new WrittenNumber(value, "+" + format);
  }

  /// The same with the mark of an estimate.
  private WrittenNumber estimated() {
    return new WrittenNumber(value, quoted(NumberCell.ESTIMATED + " ") + format);
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : "\"" + words + "\"";
  }
}
