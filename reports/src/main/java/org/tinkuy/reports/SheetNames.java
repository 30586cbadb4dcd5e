package org.tinkuy.reports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of sheets as spreadsheets allow them: at most 31 characters, a few of them barred, none
/// twice in a workbook.
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

  /// A name with barred characters taken out and cut to length.
  static String tidy(String wish) {
    String allowed = wish.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'+|'+$", "");
    String name = cut(allowed.replaceAll("\\s+", " ").strip(), MOST_CHARACTERS);
    return name.isEmpty() ? "-" : name;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip();
  }
}
