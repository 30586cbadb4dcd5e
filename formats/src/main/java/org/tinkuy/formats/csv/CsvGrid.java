package org.tinkuy.formats.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.GridCell;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.grid.RowTaker;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;

/// A CSV file as a grid, before anyone says which of its rows names the columns.
public final class CsvGrid implements Grid {
  private final Place place;
  private final List<CsvRow> rows;

  private CsvGrid(Place place, List<CsvRow> rows) {
    this.place = place;
    this.rows = rows;
  }

  /// Reads a file of at most 100 MB; empty, with an error, where it cannot be read.
  ///
  /// @param name how people call the file, in places
  public static Optional<Grid> read(Path path, String name, Attempt attempt) {
    return FileText.bytes(path, name, FileText.MOST_BYTES, attempt)
        .flatMap(bytes -> FileText.text(name, bytes, attempt))
        .map(text -> new CsvGrid(Place.file(name), CsvReader.records(name, text, attempt)));
  }

  /// A row as one of a grid.
  public static GridRow row(CsvRow row) {
    List<String> texts = row.cells();
    GridCell[] cells = new GridCell[texts.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = GridCell.ofText(texts.get(i));
    }
    return new GridRow(row.line(), List.of(cells));
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public void rows(RowTaker taker) {
    rows.forEach(row -> taker.take(row(row)));
    taker.end();
  }

  @Override
  public void peek(RowTaker taker, int most) {
    rows.stream().limit(most).forEach(row -> taker.take(row(row)));
  }
}
