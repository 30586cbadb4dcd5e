package org.tinkuy.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.csv.CsvGrid;
import org.tinkuy.formats.csv.CsvReader;
import org.tinkuy.formats.csv.CsvRow;
import org.tinkuy.formats.csv.CsvTable;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.grid.HeaderRow;
import org.tinkuy.formats.grid.Headers;
import org.tinkuy.formats.grid.Reserved;
import org.tinkuy.formats.grid.RowFill;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;

/// Makes a table of a CSV file.
final class CsvFill {
  private final String table;
  private final Optional<Headers> headers;
  private final Aliases aliases;
  private final Attempt attempt;

  /// @param table the table's name in the document
  /// @param headers tells what headers mean; empty where the catalog does not know the table
  CsvFill(String table, Optional<Headers> headers, Aliases aliases, Attempt attempt) {
    this.table = table;
    this.headers = headers;
    this.aliases = aliases;
    this.attempt = attempt;
  }

  /// The table of a file; empty, with an error, where it cannot be read.
  ///
  /// @param bytes takes the bytes as they were read
  Optional<TextTable> read(Path file, Consumer<byte[]> bytes) {
    String name = FolderListing.name(file);
    Place place = Place.file(name);
    Checked<CsvTable> read =
        CsvReader.read(
            file,
            name,
            rows -> headers.map(known -> headerRow(rows, known, place)).orElse(0),
            bytes);
    attempt.addAll(read.issues());
    return read.find().map(csv -> fill(csv, place));
  }

  /// Nearly always the first row names a column in each of its cells and no row below it has more
  /// cells, so that none of them is looked at.
  private int headerRow(List<CsvRow> rows, Headers known, Place place) {
    int named = HeaderRow.columnsNamed(CsvGrid.row(rows.getFirst()), known);
    if (rows.stream().limit(HeaderRow.LOOK).allMatch(row -> row.cells().size() <= named)) {
      return 0;
    }
    List<GridRow> first = rows.stream().limit(HeaderRow.LOOK).map(CsvGrid::row).toList();
    int found = HeaderRow.find(first, known);
    HeaderRow.remarkAbove(place, first.subList(0, found), first.get(found).number(), attempt);
    return found;
  }

  private TextTable fill(CsvTable csv, Place place) {
    RowFill fill = new RowFill(place, csv.header(), headers.map(Headers::schema), aliases, attempt);
    for (int i = 0; i < csv.columns().size(); i++) {
      if (!Reserved.is(csv.columns().get(i))) {
        fill.column(i, csv.columns().get(i), headers);
      }
    }
    csv.rows().forEach(row -> fill.row(CsvGrid.row(row)));
    return new TextTable(table, fill.columns(), fill.rows());
  }
}
