package org.tinkuy.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Finds the known words that somebody may have meant.
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /// Up to three known words by edit distance, ties in the order given.
  ///
  /// Case and accents do not count; two neighbouring letters swapped count once. A word that
  /// differs in more than a third of its letters (one letter in short words) is no suggestion, so
  /// the list may be empty.
  public static List<String> of(String word, Collection<String> known) {
    return of(word, known, MOST);
  }

  /// The same, up to a number of words.
  ///
  /// @param most > 0
  public static List<String> of(String word, Collection<String> known, int most) {
    record Candidate(String text, int distance) {}

    String sought = Spelling.fold(word);
    int limit = Math.min(Math.max(1, (sought.length() + 1) / 3), sought.length() - 1);
    List<Candidate> candidates = new ArrayList<>();
    for (String text : known) {
      String folded = Spelling.fold(text);
      if (Math.abs(folded.length() - sought.length()) <= limit) {
        int distance = distance(sought, folded);
        if (distance <= limit) {
          candidates.add(new Candidate(text, distance));
        }
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::text)
        .distinct()
        .limit(most)
        .toList();
  }

  /// Optimal string alignment: insert, delete, replace and swap of neighbours cost 1 each.
  ///
  /// Source: Damerau, _A technique for computer detection and correction of spelling errors_,
  /// Communications of the ACM 7(3), 1964.
  private static int distance(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replace = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
        if (swapped(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[other.length()];
  }

  private static boolean swapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
