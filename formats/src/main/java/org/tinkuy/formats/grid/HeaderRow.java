package org.tinkuy.formats.grid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Finds the row that names the columns of a table, which need not be the first: people put titles
/// above it.
public final class HeaderRow {
  /// How many rows with content are looked at.
  public static final int LOOK = 40;

  private static final int MOST_SHOWN = 60;

  private HeaderRow() {}

  /// The row that names most columns of the table, the first of several; the first row where none
  /// names any.
  ///
  /// @param first the first rows with content, at least one
  /// @return its index among them
  public static int find(List<GridRow> first, Headers headers) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < first.size(); i++) {
      // what has no more words than the best so far cannot name more: most rows below a header
      int named = words(first.get(i)) > most ? columnsNamed(first.get(i), headers) : 0;
      if (named > most) {
        best = i;
        most = named;
      }
    }
    return best;
  }

  /// How many different columns of the table a row names.
  public static int columnsNamed(GridRow row, Headers headers) {
    Set<String> columns = new LinkedHashSet<>();
    for (GridCell cell : row.cells()) {
      if (isWord(cell)) {
        headers.find(cell.text()).ifPresent(meaning -> columns.add(meaning.field().column()));
      }
    }
    return columns.size();
  }

  private static int words(GridRow row) {
    int words = 0;
    for (GridCell cell : row.cells()) {
      words += isWord(cell) ? 1 : 0;
    }
    return words;
  }

  private static boolean isWord(GridCell cell) {
    return cell.kind() == GridCell.Kind.TEXT && !cell.isBlank();
  }

  /// Says what stands above the header and is not read.
  ///
  /// @param place file and sheet
  /// @param above the rows above it; nothing is said where there are none
  /// @param header number of the row of headers
  public static void remarkAbove(Place place, List<GridRow> above, int header, Attempt attempt) {
    if (above.isEmpty()) {
      return;
    }
    String text =
        above.stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> !cell.isBlank())
            .map(GridCell::text)
            .collect(Collectors.joining(" | "));
    String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "..." : text;
    attempt.note(
        "table.header.below",
        place.atRow(header),
        Sentence.NONE,
        "The columns are named in row %s; what stands above is not read: '%s'.",
        header,
        shown);
  }
}
