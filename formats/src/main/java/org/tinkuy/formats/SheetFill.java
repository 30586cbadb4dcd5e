package org.tinkuy.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.grid.GridCell;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.grid.HeaderRow;
import org.tinkuy.formats.grid.Headers;
import org.tinkuy.formats.grid.Reserved;
import org.tinkuy.formats.grid.RowFill;
import org.tinkuy.formats.grid.RowTaker;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Makes a table of a sheet while its rows come by: holds back the first ones until it knows which
/// of them names the columns.
final class SheetFill implements RowTaker {
  private final String table;
  private final Place place;
  private final Optional<Headers> headers;
  private final Optional<TableSchema> schema;
  private final Aliases aliases;
  private final Attempt attempt;
  private final List<GridRow> first = new ArrayList<>();
  private final Set<Integer> positions = new HashSet<>();
  private Optional<RowFill> fill = Optional.empty();
  private int headerRow;

  /// @param table the table's name in the document
  /// @param place file and sheet
  /// @param headers tells what headers mean; empty where the catalog does not know the table
  SheetFill(
      String table, Place place, Optional<Headers> headers, Aliases aliases, Attempt attempt) {
    this.table = table;
    this.place = place;
    this.headers = headers;
    this.schema = headers.map(Headers::schema);
    this.aliases = aliases;
    this.attempt = attempt;
  }

  @Override
  public int headerRow() {
    return headerRow;
  }

  @Override
  public void take(GridRow row) {
    if (fill.isPresent()) {
      below(fill.get(), row);
    } else {
      first.add(row);
      if (first.size() == HeaderRow.LOOK) {
        begin();
      }
    }
  }

  @Override
  public void end() {
    if (fill.isEmpty() && !first.isEmpty()) {
      begin();
    }
  }

  /// The table, once all rows have come; empty where there were none.
  Optional<TextTable> table() {
    return fill.map(filled -> new TextTable(table, filled.columns(), filled.rows()));
  }

  private void begin() {
    int header = headers.map(known -> HeaderRow.find(first, known)).orElse(0);
    GridRow row = first.get(header);
    headerRow = row.number();
    HeaderRow.remarkAbove(place, first.subList(0, header), headerRow, attempt);
    RowFill filled = new RowFill(place, headerRow, schema, aliases, attempt);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < row.cells().size(); i++) {
      name(filled, i, row.cell(i), seen);
    }
    fill = Optional.of(filled);
    first.subList(header + 1, first.size()).forEach(later -> below(filled, later));
    first.clear();
  }

  private void name(RowFill filled, int position, GridCell cell, Set<String> seen) {
    String name = cell.text().strip();
    if (name.isEmpty()) {
      return;
    }
    positions.add(position);
    if (Reserved.is(name)) {
      return;
    }
    if (seen.add(name)) {
      filled.column(position, name, headers);
    } else {
      attempt.error(
          "xlsx.column.twice",
          place.atRow(headerRow).at(name),
          Sentence.of("hint.xlsx.column.twice", "Rename or remove one of them."),
          "Header '%s' stands twice in row %s; only the first is read.",
          name,
          headerRow);
    }
  }

  private void below(RowFill filled, GridRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cell(i).isBlank() && positions.add(i)) {
        nameless(filled, i, row);
      }
    }
    filled.row(row);
  }

  private void nameless(RowFill filled, int position, GridRow row) {
    String name = "column " + (position + 1);
    attempt.warn(
        "xlsx.column.nameless",
        place.atRow(row.number()).at(name),
        Sentence.of(
            "hint.xlsx.column.nameless",
            "Write a header in row %s, or empty the column.",
            headerRow),
        "Row %s has something in column %s, which has no header; it is kept as '%s'.",
        row.number(),
        position + 1,
        name);
    filled.column(position, name, Optional.empty());
  }
}
