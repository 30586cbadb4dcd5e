package org.tinkuy.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cell that begins with a number, taken apart but not yet read: `1 200,5 USD/m2@2022`.
///
/// @param number the number as written
/// @param unit unit or currency as written; empty where there is none
/// @param priceYear the year after `@`; 0 where there is none
record AmountText(String number, String unit, int priceYear) {
  /// Longer texts are no amounts.
  private static final int MOST = 200;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<number>[-+]?[.,]?\\d++(?:[.,']\\d++| \\d{3}(?!\\d))*+(?:[eE][-+]?\\d++)?)"
              + "(?<unit>(?!\\s*+[-\u2013]?[\\d.,'@]).*?)?\\s*+(?:@(?<year>\\d{4}))?");

  /// A currency before the number, as in `USD 1200`.
  private static final Pattern CURRENCY_FIRST =
      Pattern.compile("(?<currency>[A-Z]{3})\\s*+(?<rest>[-+]?[.,]?\\d.*)");

  static Optional<AmountText> find(String text) {
    if (NumberText.isDigits(text)) {
      return Optional.of(new AmountText(text, "", 0));
    }
    String plain = NumberText.plain(text);
    if (plain.length() > MOST) {
      return Optional.empty();
    }
    Matcher first = CURRENCY_FIRST.matcher(plain);
    if (isLetterFirst(plain) && first.matches()) {
      return split(first.group("rest"))
          .filter(amount -> amount.unit.isEmpty() || amount.unit.startsWith("/"))
          .map(a -> new AmountText(a.number, first.group("currency") + a.unit, a.priceYear));
    }
    return split(plain);
  }

  private static boolean isLetterFirst(String plain) {
    return !plain.isEmpty() && plain.charAt(0) >= 'A' && plain.charAt(0) <= 'Z';
  }

  private static Optional<AmountText> split(String plain) {
    Matcher parts = NUMBER.matcher(plain);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String unit = parts.group("unit") == null ? "" : parts.group("unit").strip();
    String year = parts.group("year") == null ? "0" : parts.group("year");
    return unit.contains("@")
        ? Optional.empty()
        : Optional.of(new AmountText(parts.group("number"), unit, Integer.parseInt(year)));
  }
}
