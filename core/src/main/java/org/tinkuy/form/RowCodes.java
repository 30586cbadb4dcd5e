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
    return row.find(column)
        .map(text -> catalog.table(table).findField(column).map(f -> code(f, text)).orElse(text));
  }

  private String code(Field field, String text) {
    List<String> codes = catalog.codesOf(field);
    return codes.contains(text)
        ? text
        : catalog.rules().aliases().findCode(field, text, codes).orElse(text);
  }
}
