package org.tinkuy.reports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of sheets as spreadsheets allow them: at most 31 characters, a few of them barred, none
/// twice in a workbook. A longer wish ends at a mark that parts a sentence, or else at a word.
final class SheetNames {
  private static final int MOST_CHARACTERS = 31;

  private final Set<String> taken = new HashSet<>();

  /// A name near the wish that is not yet taken.
  String free(String wish) {
    String name = tidy(wish);
    for (int count = 2; !taken.add(name.toLowerCase(Locale.ROOT)); count++) {
      String suffix = " " + count;
      name = cut(tidy(wish), MOST_CHARACTERS - suffix.length()) + suffix;
    }
    return name;
  }

  /// A name with barred characters taken out and cut to length; a colon within becomes a comma, and
  /// a straight apostrophe a curved one: the names of print titles and filters put the name of the
  /// sheet between straight ones and do not double those within.
  static String tidy(String wish) {
    String parted = wish.replaceAll("[\\u00A0\\u202F]?: ", ", ");
    String allowed =
        parted
            .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
            .replaceAll("^'+|'+$", "")
            .replace('\'', '\u2019');
    String name = cut(allowed.replaceAll("\\s+", " ").strip(), MOST_CHARACTERS);
    return name.isEmpty() ? "-" : name;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, wholeWords(text, end))
        .replaceAll("[\\s\\u00A0\\u202F,;.]+$", "")
        .strip();
  }

  /// Where to end before `end` so that what is left is a whole part of a sentence, or whole words;
  /// `end` itself where that would leave less than a third.
  private static int wholeWords(String text, int end) {
    int least = end / 3;
    int mark = Math.max(text.lastIndexOf(", ", end - 1), text.lastIndexOf("; ", end - 1));
    if (mark > least) {
      return mark;
    }
    int gap = Character.isWhitespace(text.charAt(end)) ? end : text.lastIndexOf(' ', end - 1);
    return gap > least ? gap : end;
  }
}
