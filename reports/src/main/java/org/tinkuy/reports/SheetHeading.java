package org.tinkuy.reports;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide and how high the heading of a column of a sheet is: it stands on several lines rather
/// than make a column of small numbers as wide as its words, for a sheet that is wide prints small.
final class SheetHeading {
  /// Characters of a heading that stand on one line where no word is longer.
  private static final int LINE = 18;

  /// Room that a column has beside its text, in characters: the button of the filter.
  static final int MARGIN = 3;

  private SheetHeading() {}

  /// The characters that the longest line of a heading has.
  static int width(String heading) {
    int word = words(heading).mapToInt(String::length).max().orElse(0);
    return Math.min(heading.length(), Math.max(LINE, word));
  }

  /// The lines of the highest of some headings, each in a column of its width.
  ///
  /// @param widths of the columns in characters, with their margin
  static int lines(List<String> headings, List<Integer> widths) {
    return IntStream.range(0, headings.size())
        .map(i -> lines(headings.get(i), widths.get(i) - MARGIN))
        .max()
        .orElse(1);
  }

  private static int lines(String heading, int width) {
    int lines = 1;
    int at = 0;
    for (String word : words(heading).toList()) {
      boolean fits = at == 0 || at + 1 + word.length() <= width;
      lines += fits ? 0 : 1;
      at = fits && at > 0 ? at + 1 + word.length() : word.length();
    }
    return lines;
  }

  private static Stream<String> words(String heading) {
    return Stream.of(heading.split(" ", -1));
  }
}
