package org.tinkuy.disclosure;

import java.util.List;
import java.util.Optional;

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
  /// @param cells the sums that it told
  public record Entry(String rules, String period, String figure, List<TableCell> cells) {
    public Entry {
      cells = List.copyOf(cells);
    }
  }

  public DisclosureLedger {
    entries = List.copyOf(entries);
  }

  /// The latest showing of a figure in another period.
  Optional<Entry> findOther(String figure, String period) {
    return entries.reversed().stream()
        .filter(entry -> entry.figure().equals(figure) && !entry.period().equals(period))
        .findFirst();
  }
}
