package org.tinkuy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.RowRules;

/// Reads the text rows of one table into typed rows and applies the rules that a row must obey by
/// itself.
final class TableReader {
  private static final Set<String> EVERYWHERE = Set.of("secrecy", "evidence", "note");
  private static final String UNIT_COLUMN = "unit";

  private final CellReader cells;
  private final Catalog catalog;
  private final String decimalSign;
  private final Attempt attempt;

  TableReader(CellReader cells, Catalog catalog, String decimalSign, Attempt attempt) {
    this.cells = cells;
    this.catalog = catalog;
    this.decimalSign = decimalSign;
    this.attempt = attempt;
  }

  CheckedRows read(TableSchema schema, TextTable table) {
    columns(schema, table);
    Map<String, ColumnReading> columns = readings(schema, table);
    CheckedRows checked = new CheckedRows();
    Map<String, Place> seen = new HashMap<>();
    for (TextRow text : table.rows()) {
      Optional<ParkRow> row = row(schema, text, columns);
      if (row.isPresent() && unique(row.get(), seen)) {
        checked.accept(row.get());
      } else {
        text.find(schema.key().getFirst().column())
            .ifPresent(first -> checked.refuse(first, text.place()));
      }
    }
    return checked;
  }

  private void columns(TableSchema schema, TextTable table) {
    List<String> known = schema.fields().stream().map(Field::column).toList();
    Place place = table.rows().isEmpty() ? Place.file(table.name()) : headerOf(table);
    for (String column : table.columns()) {
      if (!known.contains(column) && !EVERYWHERE.contains(column)) {
        List<String> near = Nearest.of(column, known);
        attempt.warn(
            "column.unknown",
            place.at(column),
            "Table '%s': the column '%s' is not known; it is kept but not used."
                .formatted(schema.name(), column),
            List.of(schema.name(), column),
            near.isEmpty() ? "" : "Maybe " + String.join(", ", near) + ".");
      }
    }
  }

  private static Place headerOf(TextTable table) {
    Place first = table.rows().getFirst().place();
    return new Place(first.file(), first.sheet(), 1, "");
  }

  /// How each column writes its numbers, from all its cells.
  private Map<String, ColumnReading> readings(TableSchema schema, TextTable table) {
    Map<String, ColumnReading> readings = new HashMap<>();
    for (Field field : schema.fields()) {
      List<String> texts = new ArrayList<>();
      table.rows().forEach(row -> row.find(field.column()).ifPresent(texts::add));
      char sign = decimalSign.isEmpty() ? NumberText.signOf(texts) : decimalSign.charAt(0);
      boolean percent = field.type().kind() == FieldKind.SHARE && exceedsOne(texts, sign);
      if (percent) {
        attempt.warn(
            "column.percent",
            (table.rows().isEmpty() ? Place.file(table.name()) : headerOf(table))
                .at(field.column()),
            "Table '%s': values of %s exceed 1 and are read as percent."
                .formatted(schema.name(), field.column()),
            List.of(schema.name(), field.column()),
            "Maybe write shares from 0 to 1, or with a % sign.");
      }
      readings.put(field.column(), new ColumnReading(sign, percent, Optional.empty(), _ -> {}));
    }
    return readings;
  }

  private static boolean exceedsOne(List<String> texts, char sign) {
    return texts.stream()
        .anyMatch(text -> NumberText.parse(text, sign == '?' ? '.' : sign).orElse(0) > 1);
  }

  private Optional<ParkRow> row(
      TableSchema schema, TextRow text, Map<String, ColumnReading> columns) {
    Map<String, Cell> typed = new LinkedHashMap<>();
    int before = errors();
    Optional<Unit> rowUnit = rowUnit(schema, text);
    for (Field field : schema.fields()) {
      Place place = text.place().at(field.column());
      Optional<String> written = text.find(field.column());
      if (written.isEmpty()) {
        missing(schema, field, place);
        continue;
      }
      ColumnReading column = columns.get(field.column());
      if (column != null) {
        ColumnReading context =
            new ColumnReading(
                column.sign(), column.percent(), rowUnit, said -> converted(place, said));
        attempt
            .at(place, () -> cells.read(field, written.get(), context))
            .ifPresent(cell -> typed.put(field.column(), cell));
      }
    }
    defaults(schema, typed);
    if (schema.name().equals("facts")) {
      fact(text, typed, columns);
    }
    if (errors() > before) {
      return Optional.empty();
    }
    ParkRow row = ParkRow.of(schema, typed, text.place());
    return attempt.at(
        text.place(),
        () -> {
          RowRules.check(row);
          return row;
        });
  }

  private void missing(TableSchema schema, Field field, Place place) {
    boolean needed = field.role().required() && DefaultKey.of(field).isEmpty();
    if (needed) {
      attempt.error(
          "cell.missing",
          place,
          "Table '%s': %s is needed, but the cell is empty."
              .formatted(schema.name(), field.column()),
          List.of(schema.name(), field.column()),
          field.meaning().isEmpty() ? "" : "It holds: " + field.meaning() + ".");
    }
  }

  /// Empty key cells read as the default that the column states ("empty = all").
  private static void defaults(TableSchema schema, Map<String, Cell> typed) {
    for (Field field : schema.key()) {
      String word = DefaultKey.of(field);
      if (!word.isEmpty()) {
        typed.putIfAbsent(field.column(), new Cell.Text(word));
      }
    }
  }

  private Optional<Unit> rowUnit(TableSchema schema, TextRow text) {
    boolean unitColumn =
        schema.findField(UNIT_COLUMN).filter(f -> f.type().kind() == FieldKind.UNIT).isPresent();
    return unitColumn
        ? text.find(UNIT_COLUMN).flatMap(unit -> catalog.units().find(unit))
        : Optional.empty();
  }

  /// The value of a fact is typed by its definition, not by its column.
  private void fact(TextRow text, Map<String, Cell> typed, Map<String, ColumnReading> columns) {
    Optional<String> value = text.find("value");
    FactDefinition definition = catalog.facts().get(text.find("fact").orElse(""));
    ColumnReading column = columns.get("value");
    if (value.isEmpty() || definition == null || column == null) {
      return;
    }
    Place place = text.place().at("value");
    Optional<Unit> rowUnit = rowUnit(catalog.table("facts"), text);
    ColumnReading context = new ColumnReading('.', false, rowUnit, said -> converted(place, said));
    attempt
        .at(place, () -> FactValue.read(cells, definition, value.get(), context))
        .ifPresent(cell -> typed.put("value", cell));
  }

  private boolean unique(ParkRow row, Map<String, Place> seen) {
    Place first = seen.putIfAbsent(row.key(), row.place());
    if (first == null) {
      return true;
    }
    attempt.error(
        "row.duplicate",
        row.place(),
        "Table '%s': the key '%s' stands twice; it was first read at %s."
            .formatted(row.schema().name(), row.key(), first),
        List.of(row.schema().name(), row.key(), first.toString()),
        "Maybe one of the two belongs to another period or has a wrong id.");
    return false;
  }

  private void converted(Place place, String said) {
    attempt.add(
        new Issue(
            "cell.unitConverted",
            Severity.NOTE,
            place,
            "Converted: " + said + ".",
            List.of(said),
            ""));
  }

  private int errors() {
    return (int)
        attempt.issues().stream().filter(issue -> issue.severity() == Severity.ERROR).count();
  }
}
