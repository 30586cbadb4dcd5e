package org.tinkuy.views;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands over a column, before a row or under a figure.
///
/// In the catalog a word has the form it needs within a sentence; where it stands alone as a name
/// it begins with a capital letter, in every language and on every medium alike. What is code or a
/// unit stays as it is written: a formula, an id, a file, `t a year`, `kWh`, `pH`.
public final class Heading {
  /// A first word that is a word: letters of one size, and no sign that only code has.
  private static final Pattern WORD =
      Pattern.compile("([\\p{Ll}\\p{M}'’-]+)[,:;]?\\p{Z}.*|[\\p{Ll}\\p{M}'’-]{3,}");

  /// What stands before another word and is no word: `ha let`, `kg CO₂e`.
  private static final Set<String> UNITS =
      Set.of("t", "g", "h", "m", "d", "s", "l", "kg", "ha", "km", "mm", "cm", "kt", "mg", "ml");

  /// A word that is written large at its beginning alone; a single letter only where a space or an
  /// apostrophe follows, since it is a sign otherwise.
  private static final Pattern FIRST_WORD =
      Pattern.compile("\\p{Lu}(?:\\p{Ll}+(?![\\p{L}\\p{N}])|(?=[ \u00a0’']))");

  /// A call or a selection of the formula language: `sum(flows`, `flows[T01`.
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][(\\[]");

  private Heading() {}

  /// The text as a heading.
  public static String of(String text) {
    Matcher word = WORD.matcher(text);
    boolean isWord = word.matches() && (word.group(1) == null || !UNITS.contains(word.group(1)));
    if (!isWord || CODE.matcher(text).find()) {
      return text;
    }
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /// A text as it stands within a sentence, behind a colon or in a list: its first word begins
  /// small unless it is an abbreviation, a code or a formula, as `CO₂` or `T01`. Not for texts that
  /// may begin with a name of somebody or of a place, which nothing tells from a word.
  public static String within(String text) {
    return FIRST_WORD.matcher(text).lookingAt()
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
