package org.tinkuy.disclosure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What was shown to others before, and so is known to them for good.
///
/// @param entries in the order in which they were shown
public record DisclosureLedger(List<Entry> entries) {
  /// Nothing was shown yet.
  public static final DisclosureLedger NONE = new DisclosureLedger(List.of());

  /// A figure that was shown.
  ///
  /// @param rules version of the rules it was shown under
  /// @param period of the figure, as written
  /// @param figure its id
  /// @param cells the sums that it told; none of a share of answers
  /// @param asked the firms that it was a share of; none of sums
  /// @param yes rows by which some of them counted; none of sums, and where the share was none
  public record Entry(
      String rules,
      String period,
      String figure,
      List<TableCell> cells,
      Set<String> asked,
      Set<String> yes) {
    /// A figure that told sums.
    public Entry(String rules, String period, String figure, List<TableCell> cells) {
      this(rules, period, figure, cells, Set.of(), Set.of());
    }

    public Entry {
      cells = List.copyOf(cells);
      asked = Collections.unmodifiableSet(new TreeSet<>(asked));
      yes = Collections.unmodifiableSet(new TreeSet<>(yes));
    }

    /// The share of answers that it was; empty where it told sums.
    Optional<AnswerRelease> findAnswers() {
      return asked.isEmpty()
          ? Optional.empty()
          : Optional.of(new AnswerRelease(figure, asked, yes, 1));
    }

    boolean isOf(String other) {
      return figure.equals(other);
    }
  }

  public DisclosureLedger {
    entries = List.copyOf(entries);
  }

  /// What is new in later entries.
  public List<Entry> listNew(List<Entry> later) {
    Set<Entry> known = new LinkedHashSet<>(entries);
    return later.stream().filter(known::add).toList();
  }
}
