package org.tinkuy.form;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.document.ParkDocument.TextRow;

/// What the codes of rows mean that are not checked yet, whatever language they are written in.
///
/// @param catalog knows the codes and their other names
record RowCodes(Catalog catalog) {
  /// The code that a cell means; the cell as it is written where it means none; empty where it is.
  Optional<String> find(TextRow row, String table, String column) {
    Field field = catalog.table(table).findField(column).orElseThrow();
    List<String> codes = catalog.codesOf(field);
    return row.find(column)
        .map(
            text ->
                codes.contains(text)
                    ? text
                    : catalog.rules().aliases().findCode(field, text, codes).orElse(text));
  }
}
