package org.tinkuy.document;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// The keys by which rows as written are told apart: the key cells in the form in which they are
/// compared, joined by commas, with the default where a cell is empty.
final class RowKeys {
  private static final String JOINT = ",";

  /// A period is compared by its text, in which the start of a fiscal year does not show.
  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

  private final TableSchema schema;
  private final CodeWords codes;

  RowKeys(TableSchema schema, CodeWords codes) {
    this.schema = schema;
    this.codes = codes;
  }

  String of(TextRow row) {
    List<String> parts = new ArrayList<>();
    for (Field field : schema.key()) {
      parts.add(part(field, row.find(field.column()).orElse("")));
    }
    return ParkRow.join(parts);
  }

  /// A key as somebody wrote it, with defaults for what is left empty at its end.
  String of(String written) {
    List<Field> key = schema.key();
    String[] given = written.split(JOINT, key.size());
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      parts.add(part(key.get(i), i < given.length ? given[i].strip() : ""));
    }
    return ParkRow.join(parts);
  }

  /// The form in which key cells are compared: what they mean, without case where that is a word or
  /// a period.
  private String part(Field field, String text) {
    String full = text.isEmpty() ? field.role().otherwise() : text;
    return switch (field.type().kind()) {
      case CODE -> codes.find(field, full).orElse(full).toLowerCase(Locale.ROOT);
      case PERIOD -> Period.find(full, NEW_YEAR).map(Period::text).orElse(full);
      case TIME -> CellReader.findTime(full).map(Cell.Time::toString).orElse(full);
      case ID,
          REF,
          TEXT,
          UNIT,
          NUMBER,
          INTEGER,
          SHARE,
          BAND,
          QUANTITY,
          MONEY,
          BOOLEAN,
          DATE,
          PAIRS ->
          CellReader.idForm(full);
    };
  }
}
