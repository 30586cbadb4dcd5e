package org.tinkuy.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.grid.HeaderRow;
import org.tinkuy.formats.grid.Headers;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Sentence;

/// Tells which table each sheet of a workbook is: by the name of the sheet; else by the name of the
/// file, where the sheet has that table's columns.
final class SheetTables {
  /// Fewer named columns are chance.
  private static final int FEWEST_COLUMNS = 3;

  private final Catalog catalog;
  private final TableNames names;
  private final TableNames.Meaning ofFile;

  /// @param file the workbook's name
  SheetTables(Catalog catalog, TableNames names, String file) {
    this.catalog = catalog;
    this.names = names;
    this.ofFile = names.of(file.substring(0, Math.max(0, file.lastIndexOf('.'))));
  }

  /// The table of a sheet; the sheet's own name where it is none that the catalog knows.
  String tableOf(Grid sheet, Attempt attempt) {
    String name = sheet.place().sheet();
    String table = names.of(name).table();
    if (catalog.tables().containsKey(table)) {
      return table;
    }
    List<GridRow> first = new ArrayList<>();
    sheet.peek(first::add, HeaderRow.LOOK);
    if (catalog.tables().containsKey(ofFile.table())
        && named(first, catalog.table(ofFile.table())) >= 2) {
      return ofFile.table();
    }
    looksLike(first)
        .ifPresent(
            schema ->
                attempt.note(
                    "folder.sheet.looksLike",
                    sheet.place(),
                    Sentence.of(
                        "hint.folder.sheet.looksLike",
                        "Rename the sheet to '%s' if it is that table.",
                        schema.name()),
                    "The name of sheet '%s' is no table, but its columns are those of '%s'.",
                    name,
                    schema.name()));
    return name;
  }

  /// The one table that has more of the columns than any other.
  private Optional<TableSchema> looksLike(List<GridRow> first) {
    Optional<TableSchema> best = Optional.empty();
    int most = FEWEST_COLUMNS - 1;
    for (TableSchema schema : catalog.tables().values()) {
      int named = named(first, schema);
      if (named > most) {
        most = named;
        best = Optional.of(schema);
      } else if (named == most) {
        best = Optional.empty();
      }
    }
    return best;
  }

  private int named(List<GridRow> first, TableSchema schema) {
    Headers headers = new Headers(schema, catalog.rules().aliases(), catalog.units());
    return first.stream().mapToInt(row -> HeaderRow.columnsNamed(row, headers)).max().orElse(0);
  }
}
