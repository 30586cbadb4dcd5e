package org.tinkuy.views;

import java.util.Locale;
import java.util.regex.Pattern;

/// What stands over a column, before a row or under a figure.
///
/// In the catalog a word has the form it needs within a sentence; where it stands alone as a name
/// it begins with a capital letter, in every language and on every medium alike. What is code or a
/// unit stays as it is written: a formula, an id, a file, `t a year`, `kWh`, `pH`.
final class Heading {
  /// A first word that is a word: letters of one size, and no sign that only code has.
  private static final Pattern WORD =
      Pattern.compile("(?:\\p{Ll}[\\p{Ll}\\p{M}'’-]+[,:;]?\\p{Z}.*|[\\p{Ll}\\p{M}'’-]{3,})");

  /// A call or a selection of the formula language: `sum(flows`, `flows[T01`.
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][(\\[]");

  private Heading() {}

  /// The text as a heading.
  static String of(String text) {
    if (!WORD.matcher(text).matches() || CODE.matcher(text).find()) {
      return text;
    }
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
