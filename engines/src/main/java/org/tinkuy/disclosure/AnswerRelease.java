package org.tinkuy.disclosure;

import java.util.Set;
import java.util.TreeSet;

/// A share of firms that answer alike and could be shown as a number.
///
/// @param id the figure
/// @param asked the firms that it is a share of
/// @param yes rows by which some of them count, none where the share is none
/// @param worth what hiding it costs, > 0
public record AnswerRelease(String id, Set<String> asked, Set<String> yes, double worth) {
  public AnswerRelease {
    asked = Set.copyOf(asked);
    yes = Set.copyOf(yes);
  }

  /// How many firms tell this share from that of a wider filter on the same rows; 0 where it is no
  /// narrower one.
  int firmsBetween(AnswerRelease wider) {
    boolean same = yes.isEmpty() ? wider.yes.isEmpty() : wider.yes.containsAll(yes);
    if (!same || !wider.asked.containsAll(asked)) {
      return 0;
    }
    Set<String> between = new TreeSet<>(wider.asked);
    between.removeAll(asked);
    return between.size();
  }

  /// Whether so few firms stand between this share and another, either way, that the two together
  /// tell how those answered.
  ///
  /// @param least firms that an aggregate needs, from 1
  boolean isTooNear(AnswerRelease other, int least) {
    int between = Math.max(firmsBetween(other), other.firmsBetween(this));
    return between > 0 && between < least;
  }
}
