package org.tinkuy.formats.grid;

import java.util.ArrayList;
import java.util.List;

/// Row numbers as people list them: `3, 5-8, 12`.
public final class Ranges {
  private Ranges() {}

  /// The numbers as a text.
  ///
  /// @param rows rising numbers
  public static String of(List<Integer> rows) {
    List<String> ranges = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      int end = i;
      while (end + 1 < rows.size() && rows.get(end + 1) == rows.get(end) + 1) {
        end++;
      }
      ranges.add(end == i ? "" + rows.get(i) : rows.get(i) + "-" + rows.get(end));
      i = end + 1;
    }
    return String.join(", ", ranges);
  }
}
